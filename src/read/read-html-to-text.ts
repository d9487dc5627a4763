import type { Block } from "./block.ts";
import { joinWrappedLines, type WrappedParagraph } from "./join-wrapped-lines.ts";
import type { Line } from "./line.ts";
import { makeBlock } from "./make-block.ts";
import type { Wrap } from "./measure-wrap.ts";
import { peelAddresses } from "./peel-addresses.ts";

/** The width at which html-to-text breaks lines unless told otherwise. */
const DEFAULT_WRAP: Wrap = { outer: 80, inner: 80, onlyAtBlanks: true };
const ENDS_WITH_ADDRESS = /\](?:(?:https?:\/)?\/[^\s\]]{0,4000})?$/u;
const GOES_ON = /^[\p{Ll},.;:()\]’”–-]/u;
const ENDS_SENTENCE = /[.!?…:"”’»]$/u;
/**
 * The address of a link without words is printed without brackets. One too long for any line ("https://…?url=…",
 * "?subject=…") opens its own; the word of a button may be run together with it.
 */
const OPENS_WITH_ADDRESS = /^(?:[^\s[\]]{0,40}[a-z]:\/\/|\?|mailto:)[^\s[\]]{60}|^javascript:/u;
const BARE_ADDRESS = /^(?:(?:[a-z][a-z\d+.-]{1,20}:\/\/|\?|mailto:)[^\s[\]]{60,}|javascript:\S*)/u;
const NO_WRAP: Wrap = { outer: Number.MAX_SAFE_INTEGER, inner: Number.MAX_SAFE_INTEGER, onlyAtBlanks: true };
const WIDTH = 80;
const SLACK = 8;
/** The last lines that a paragraph's end is judged by, with what joins them. */
const TAIL_PARTS = 15;
const LONGEST_HEADING = 300;

/**
 * Reads the output of the npm package html-to-text: wrapped lines joined, bracketed addresses kept as links,
 * headings known by their capitals and the blank lines round them.
 *
 * @example
 * ```ts
 * const text = " * Bees [/bees]";
 * readHtmlToText(text, splitLines(text))[0]?.text; // => "Bees"
 * ```
 */
export function readHtmlToText(text: string, lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  const wrap = isUnbroken(text, lines) ? NO_WRAP : DEFAULT_WRAP;
  const paragraphs = joinWrappedLines(text, lines, wrap, endsBefore);
  let gap = 0;
  paragraphs.forEach((paragraph, index) => {
    const block = closeParagraph(paragraph, paragraph.gap + gap, paragraphs[index + 1]);
    gap = block === null ? gap + paragraph.gap : 0;
    if (block !== null) blocks.push(block);
  });
  return blocks;
}

/** Whether lines go on past the width that they would have been broken at: the wrapping was switched off. */
function isUnbroken(text: string, lines: readonly Line[]): boolean {
  let unbroken = 0;
  for (const { start, end, indent } of lines) {
    if (indent + end - start <= WIDTH + SLACK) continue;
    const isBreakable = text
      .slice(start + WIDTH + SLACK, Math.min(end, start + LONGEST_HEADING))
      .includes(" ");
    if (isBreakable && !text.slice(start, start + WIDTH).includes("[") && ++unbroken > 1) return true;
  }
  return false;
}

/**
 * An address without words goes on nothing. A long address leaves its line over-full, so that the width no
 * longer tells whether the next line goes on. Words that go on in small letters do; a short label with its
 * address is an entry of its own.
 */
function endsBefore(parts: readonly string[], next: string): boolean {
  if (OPENS_WITH_ADDRESS.test(next)) return true;
  if (!ENDS_WITH_ADDRESS.test(parts.at(-1) ?? "")) return false;
  if (next.startsWith("[") || GOES_ON.test(next)) return false;
  const { text, pictureEnd } = peelAddresses(parts.slice(-TAIL_PARTS).join(""));
  if (pictureEnd >= text.length) return true;
  return text.length < WIDTH || ENDS_SENTENCE.test(text);
}

function closeParagraph(
  from: WrappedParagraph,
  gap: number,
  next: WrappedParagraph | undefined,
): Block | null {
  const { start, end, mark, level, rank } = from;
  const bare = BARE_ADDRESS.exec(from.raw)?.[0] ?? "";
  const raw = from.raw.slice(bare.length);
  const { text, links, pictureEnd } = raw.includes("[")
    ? peelAddresses(raw)
    : { text: raw, links: [], pictureEnd: -1 };
  if (bare !== "" && text === "") {
    return makeBlock({ start, end, raw: "", gap, links: [{ start: 0, end: 0, url: bare }] });
  }
  if (pictureEnd >= 0 && pictureEnd >= text.trimEnd().length) {
    return makeBlock({ start, end, raw: "", gap, mark, level, rank, links, alt: text });
  }
  const standsApart = gap > 0 && (next === undefined || next.gap > 0);
  if (mark === "none" && standsApart && isUpperCase(text)) {
    return makeBlock({ start, end, raw: text, gap, mark: "heading", level: gap > 1 ? 2 : 4, links });
  }
  return makeBlock({ start, end, raw: text, gap, mark, level, rank, links });
}

function isUpperCase(text: string): boolean {
  return text.length <= LONGEST_HEADING && text === text.toUpperCase() && text !== text.toLowerCase();
}
