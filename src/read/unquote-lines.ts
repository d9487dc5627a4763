import type { Line } from "./line.ts";

/** Lines of which the quote signs are taken off. */
export interface UnquotedLines {
  readonly unquoted: readonly Line[];
  /** Where the quote signs of a line began, for the lines that had any. */
  readonly quotes: ReadonlyMap<Line, number>;
}

const GREATER = 62;
const MOST_SIGNS = 8;

/**
 * Takes the quote signs ("> ") of mails and of html-to-text off the heads of lines. A line that holds nothing
 * else is a blank one.
 *
 * @example
 * ```ts
 * unquoteLines("> Bees", splitLines("> Bees")).unquoted[0]?.start; // => 2
 * ```
 */
export function unquoteLines(text: string, lines: readonly Line[]): UnquotedLines {
  const quotes = new Map<Line, number>();
  const unquoted: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    const start = text.charCodeAt(line.start) === GREATER ? afterSigns(text, line) : line.start;
    if (start >= line.end) {
      gap += line.gap + 1;
      continue;
    }
    if (start === line.start && gap === 0) {
      unquoted.push(line);
      continue;
    }
    const moved = { ...line, start, indent: line.indent + start - line.start, gap: line.gap + gap };
    if (start > line.start) quotes.set(moved, line.start);
    unquoted.push(moved);
    gap = 0;
  }
  return { unquoted, quotes };
}

function afterSigns(text: string, { start, end }: Line): number {
  let at = start;
  for (let count = 0; count < MOST_SIGNS && text.charCodeAt(at) === GREATER; count++) {
    const next = at + 1;
    if (next < end && text.charCodeAt(next) !== 32 && text.charCodeAt(next) !== GREATER) break;
    at = next;
    while (at < end && text.charCodeAt(at) === 32) at++;
  }
  return at;
}
