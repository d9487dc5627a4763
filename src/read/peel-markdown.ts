import type { BlockLink } from "./block.ts";
import { joinerBetween } from "./continues-line.ts";
import { type Cut, cutText } from "./cut-text.ts";
import { findInlineMarks } from "./find-inline-marks.ts";
import type { LinkMark } from "./find-markdown-links.ts";

/** A stretch of one line. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the peeling has come to in the link marks of the whole text. */
export interface LinkCursor {
  readonly marks: readonly LinkMark[];
  index: number;
  /** The address of the link that a block before left open; empty when none is. */
  openUrl: string;
}

/** The words of a Markdown block, with its links and the words for its pictures. */
export interface PeeledMarkdown {
  raw: string;
  links: BlockLink[];
  /** The words for its pictures, or null when it has none. */
  alt: string | null;
}

const INLINE_MARK = /[\\`*_~<]/u;

/**
 * Joins the lines of one Markdown block and peels off its inline marks. Blocks must come in order: the cursor
 * remembers a link that goes on over several of them.
 *
 * @example
 * ```ts
 * const cursor = { marks: findMarkdownLinks("[a](/b)"), index: 0, openUrl: "" };
 * peelMarkdown("[a](/b)", [{ start: 0, end: 7 }], cursor, false);
 * // => { raw: "a", links: [{ start: 0, end: 1, url: "/b" }], alt: null }
 * ```
 */
export function peelMarkdown(
  text: string,
  ranges: readonly Range[],
  cursor: LinkCursor,
  isRow: boolean,
): PeeledMarkdown {
  const { joined, bases } = joinRanges(text, ranges);
  const { cuts, links, alt } = takeLinks(ranges, bases, joined.length, cursor);
  const linked = cutText(joined, cuts, links);
  if (!isRow && !INLINE_MARK.test(linked.text)) return { raw: linked.text, links: linked.links, alt };
  const inline = findInlineMarks(linked.text);
  const marks = isRow ? [...inline, ...cellBorders(linked.text, inline)] : inline;
  const peeled = cutText(linked.text, isRow ? marks.sort((a, b) => a.start - b.start) : marks, linked.links);
  return { raw: peeled.text, links: peeled.links, alt };
}

function joinRanges(text: string, ranges: readonly Range[]): { joined: string; bases: number[] } {
  let joined = "";
  let before: Range | undefined;
  const bases: number[] = [];
  for (const range of ranges) {
    if (before !== undefined) joined += joinerBetween(text, before.end, range.start);
    bases.push(joined.length);
    joined += text.slice(range.start, range.end);
    before = range;
  }
  return { joined, bases };
}

function takeLinks(
  ranges: readonly Range[],
  bases: readonly number[],
  length: number,
  cursor: LinkCursor,
): { cuts: Cut[]; links: BlockLink[]; alt: string | null } {
  const cuts: Cut[] = [];
  const links: BlockLink[] = [];
  const alts: string[] = [];
  const stop = ranges.at(-1)?.end ?? 0;
  let row = 0;
  const place = (offset: number): number => {
    while (row + 1 < ranges.length && offset >= (ranges[row + 1]?.start ?? 0)) row++;
    const range = ranges[row] ?? { start: 0, end: 0 };
    return (bases[row] ?? 0) + Math.max(0, Math.min(offset, range.end) - range.start);
  };
  let from = 0;
  let isOpenedHere = false;
  for (let mark = cursor.marks[cursor.index]; mark !== undefined; mark = cursor.marks[++cursor.index]) {
    if (mark.start >= stop) break;
    const start = place(mark.start);
    const end = place(mark.end);
    if (end > start) cuts.push({ start, end, by: "" });
    if (mark.kind === "image") {
      alts.push(mark.alt);
    } else if (mark.kind === "open") {
      if (mark.url === "") continue;
      from = end;
      isOpenedHere = true;
      cursor.openUrl = mark.url;
    } else if (mark.url !== "") {
      // The end of a link round several blocks may stand on a line of its own.
      if (start > from || isOpenedHere) links.push({ start: from, end: start, url: mark.url });
      cursor.openUrl = "";
    }
  }
  if (cursor.openUrl !== "" && length > from) links.push({ start: from, end: length, url: cursor.openUrl });
  return { cuts, links, alt: alts.length === 0 ? null : alts.join(" ") };
}

/** The borders of table cells, as cuts; an escaped one is text. */
function cellBorders(text: string, escapes: readonly Cut[]): Cut[] {
  const escaped = new Set(escapes.map((cut) => cut.end));
  const cuts: Cut[] = [];
  for (let at = text.indexOf("|"); at >= 0; at = text.indexOf("|", at + 1)) {
    if (!(escaped.has(at) && text.charAt(at - 1) === "\\")) cuts.push({ start: at, end: at + 1, by: " " });
  }
  return cuts;
}
