import type { BlockMark } from "./block.ts";
import { continuesLine, joinerBetween } from "./continues-line.ts";
import { isRule } from "./is-rule.ts";
import type { Line } from "./line.ts";
import type { Wrap } from "./measure-wrap.ts";
import { type Bullet, readBullet } from "./read-bullet.ts";
import { unquoteLines } from "./unquote-lines.ts";

/** Lines that a width had broken, joined again. */
export interface WrappedParagraph {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly gap: number;
  readonly mark: BlockMark;
  readonly level: number;
  readonly rank: number | null;
}

/** What may end a paragraph besides the widths: given its lines so far, whether the next line is a new one. */
export type ParagraphEnd = (parts: readonly string[], next: string) => boolean;

interface OpenParagraph {
  readonly start: number;
  readonly parts: string[];
  readonly first: Line;
  last: Line;
  /** The column of its words. */
  readonly column: number;
  readonly gap: number;
  readonly bullet: Bullet | undefined;
  readonly isQuote: boolean;
}

/**
 * Joins the lines of a hard-wrapped text into paragraphs and list items. A bullet alone on its line belongs to
 * the line after it.
 *
 * @example
 * ```ts
 * const text = "a bb\ncc";
 * joinWrappedLines(text, splitLines(text), { outer: 5, inner: 5, onlyAtBlanks: true }, () => false)[0]?.raw; // => "a bb cc"
 * ```
 */
export function joinWrappedLines(
  text: string,
  lines: readonly Line[],
  wrap: Wrap,
  endsBefore: ParagraphEnd,
): WrappedParagraph[] {
  const paragraphs: WrappedParagraph[] = [];
  let open: OpenParagraph | undefined;
  let lone: (Bullet & { start: number }) | undefined;
  let gap = 0;
  const { unquoted, quotes } = unquoteLines(text, lines);
  for (const [index, line] of unquoted.entries()) {
    if (isRule(text, line)) {
      if (open !== undefined) paragraphs.push(closeParagraph(open));
      open = lone = undefined;
      gap += line.gap;
      continue;
    }
    const isNear = open !== undefined && isNearTo(text, open, line, wrap);
    const isListed =
      startsWithDash(text, unquoted[index + 1], line) || startsWithDash(text, line, unquoted[index - 1]);
    const bullet = readBullet(text, line, isNear && open?.column === line.indent, isListed);
    const quote = quotes.get(line);
    gap += line.gap;
    const shown = text.slice(bullet?.content ?? line.start, line.end);
    if (open !== undefined && bullet === null && isNear && open.isQuote === (quote !== undefined)) {
      if (!endsBefore(open.parts, shown)) {
        open.parts.push(wrap.onlyAtBlanks ? " " : joinerBetween(text, open.last.end, line.start), shown);
        open.last = line;
        continue;
      }
    }
    if (open !== undefined) paragraphs.push(closeParagraph(open));
    open = undefined;
    if (bullet !== null && bullet.content >= line.end) {
      lone = { ...bullet, start: line.start };
      continue;
    }
    const above = bullet === null && line.gap < 2 ? lone : undefined;
    const column = line.indent + (bullet === null ? 0 : bullet.content - line.start);
    const start = above?.start ?? quote ?? line.start;
    const isQuote = quote !== undefined;
    open = { start, parts: [shown], first: line, last: line, column, gap, bullet: bullet ?? above, isQuote };
    lone = undefined;
    gap = 0;
  }
  if (open !== undefined) paragraphs.push(closeParagraph(open));
  return paragraphs;
}

/** Whether two lines follow each other directly and both open with a dash: a list, not speech. */
function startsWithDash(text: string, line: Line | undefined, other: Line | undefined): boolean {
  if (line === undefined || other === undefined || line.gap > 0) return false;
  return text.startsWith("- ", line.start) && text.startsWith("- ", other.start);
}

/** A paragraph that opens with a number or a dash is no item: its lines go on at its own column. */
function isNearTo(text: string, open: OpenParagraph, line: Line, wrap: Wrap): boolean {
  const column = line.indent === open.first.indent ? line.indent : open.column;
  return continuesLine(text, open.last, line, wrap, column, open.parts.length > 2);
}

function closeParagraph({ start, last, parts, gap, bullet, isQuote }: OpenParagraph): WrappedParagraph {
  const mark = bullet !== undefined ? "item" : isQuote ? "quote" : "none";
  const { level, rank } = bullet ?? { level: 0, rank: null };
  return { start, end: last.end, raw: parts.join(""), gap, mark, level, rank };
}
