import type { Block, BlockLink } from "./block.ts";
import { continuesLine } from "./continues-line.ts";
import { findMarkdownLinks } from "./find-markdown-links.ts";
import type { Line } from "./line.ts";
import { makeBlock } from "./make-block.ts";
import type { Wrap } from "./measure-wrap.ts";
import { type LinkCursor, peelMarkdown, type Range } from "./peel-markdown.ts";
import { readLineRole } from "./read-line-role.ts";
import { type MarkdownPrefix, readMarkdownPrefix } from "./read-markdown-prefix.ts";

interface Paragraph {
  start: number;
  readonly ranges: Range[];
  readonly prefix: MarkdownPrefix;
  readonly gap: number;
  /** The column of its words. */
  readonly column: number;
  last: Line;
  isRow: boolean;
  /** Whether a rule stands right above: with one below, the two are a box or a preamble and no underline. */
  readonly isBelowRule: boolean;
}

const DEFINITION = /^\[[^\]\n]{1,200}\]: {0,4}<?(?<url>[^\s>]+)/u;
const CLOSING_HASHES = /[ \t]#{1,6}$/u;

/**
 * Reads Markdown into blocks: headings, items, quotes, table rows, pictures and paragraphs, each with its links.
 * A line break inside a paragraph makes a new block unless the text is hard-wrapped.
 *
 * @example
 * ```ts
 * const text = "## [Bees](/bees)";
 * readMarkdown(text, splitLines(text), null)[0]?.links; // => [{ start: 0, end: 4, url: "/bees" }]
 * ```
 */
export function readMarkdown(text: string, lines: readonly Line[], wrap: Wrap | null): Block[] {
  const blocks: Block[] = [];
  const cursor: LinkCursor = { marks: findMarkdownLinks(text), index: 0, openUrl: "" };
  let paragraph: Paragraph | undefined;
  let lone: { line: Line; prefix: MarkdownPrefix } | undefined;
  let gap = 0;
  let isTable = false;
  let isBelowRule = false;
  const flush = (setext: number): void => {
    if (paragraph === undefined) return;
    const block = closeParagraph(text, paragraph, cursor, setext);
    if (block !== null) blocks.push(block);
    gap = block === null ? gap + paragraph.gap : 0;
    paragraph = undefined;
  };
  for (const line of lines) {
    const mark = markAcross(cursor, paragraph, line.start);
    if (paragraph !== undefined && mark) {
      paragraph.ranges.push(line);
      paragraph.last = line;
      continue;
    }
    if (line.gap > 0) isTable = false;
    const isUnderText = paragraph?.prefix.mark === "none" && !paragraph.isBelowRule;
    const role = readLineRole(text, line, isUnderText);
    if (role !== "text") {
      isBelowRule = role === "rule";
      isTable ||= role === "table";
      if (paragraph !== undefined && role === "table") paragraph.isRow = true;
      flush(role === "title" ? (text.charAt(line.start) === "=" ? 1 : 2) : 0);
      gap += line.gap;
      continue;
    }
    const prefix = readMarkdownPrefix(text, line.start, line.end, line.indent);
    const shown = { ...line, start: prefix.content, indent: line.indent + prefix.content - line.start };
    if (prefix.content >= line.end) {
      flush(0);
      gap += line.gap;
      lone = { line, prefix };
      continue;
    }
    if (
      paragraph !== undefined &&
      wrap !== null &&
      !prefix.isOpening &&
      goesOn(text, paragraph, line, wrap)
    ) {
      paragraph.ranges.push({ start: prefix.content, end: line.end });
      paragraph.last = line;
      continue;
    }
    flush(0);
    const owner = lone !== undefined && line.gap < 2 && !prefix.isOpening ? lone : undefined;
    lone = undefined;
    paragraph = {
      start: owner?.line.start ?? line.start,
      ranges: [{ start: prefix.content, end: line.end }],
      prefix: owner?.prefix ?? prefix,
      gap: gap + line.gap,
      column: shown.indent,
      last: shown,
      isRow: isTable || (text.charAt(prefix.content) === "|" && text.charAt(line.end - 1) === "|"),
      isBelowRule: isBelowRule && line.gap === 0,
    };
    isBelowRule = false;
    gap = 0;
  }
  flush(0);
  return blocks;
}

/** Whether a mark that began in the paragraph, such as a long address, goes on in the next line. */
function markAcross(cursor: LinkCursor, paragraph: Paragraph | undefined, start: number): boolean {
  if (paragraph === undefined) return false;
  let index = cursor.index;
  let mark = cursor.marks[index];
  while (mark !== undefined && mark.end <= start) mark = cursor.marks[++index];
  return mark !== undefined && mark.start < start && mark.start >= paragraph.start;
}

function goesOn(text: string, { prefix, last, column, isRow }: Paragraph, line: Line, wrap: Wrap): boolean {
  if (isRow || last.tail > 1) return false;
  const isLazy = prefix.mark !== "none" && line.indent === 0;
  return continuesLine(text, last, line, wrap, isLazy ? 0 : prefix.mark === "none" ? last.indent : column);
}

function closeParagraph(
  text: string,
  paragraph: Paragraph,
  cursor: LinkCursor,
  setext: number,
): Block | null {
  const { start, ranges, prefix, gap, last, isRow } = paragraph;
  const end = last.end;
  const definition =
    text.charAt(start) === "[" ? DEFINITION.exec(text.slice(start, end))?.groups?.["url"] : undefined;
  if (definition !== undefined) {
    const links: BlockLink[] = [{ start: 0, end: 0, url: definition }];
    return makeBlock({ start, end, raw: "", gap, links });
  }
  const { raw, links, alt } = peelMarkdown(text, ranges, cursor, isRow);
  const shown = prefix.mark === "heading" ? raw.replace(CLOSING_HASHES, "") : raw;
  const mark = setext > 0 ? "heading" : isRow ? "row" : prefix.mark;
  const level = setext > 0 ? setext : isRow ? 0 : prefix.level;
  return makeBlock({ start, end, raw: shown, gap, mark, level, rank: prefix.rank, links, alt });
}
