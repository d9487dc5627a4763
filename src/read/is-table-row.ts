import type { Line } from "./line.ts";

/** A place, its headline and a count at most: a ranking. The places of a league table have more cells behind them. */
const RANKING_TABS = 2;
const RANK = /^\d{1,3}[.)]?\t/u;

/**
 * Whether a line of plain text is a row of a table: its words stand in cells that tabs part, and a line next to
 * it has as many cells. Empty cells at either end count, so that a head row without a first word is one too.
 *
 * @example
 * ```ts
 * const text = "Oster\t3\t12\nPier 9\t4\t8";
 * isTableRow(text, splitLines(text), 0); // => true
 * ```
 */
export function isTableRow(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  const cells = countTabs(text, line);
  if (cells === 0 || (cells <= RANKING_TABS && RANK.test(text.slice(line.start, line.start + 5))))
    return false;
  const next = lines[at + 1];
  if (line.gap === 0 && cells === countTabs(text, lines[at - 1])) return true;
  return next?.gap === 0 && cells === countTabs(text, next);
}

/** The tabs of a line, or 0 when none stands between words: then they only set it further in. */
function countTabs(text: string, line: Line | undefined): number {
  if (line === undefined || !text.slice(line.start, line.end).includes("\t")) return 0;
  let from = line.start;
  while (text.charAt(from - 1) === "\t" || text.charAt(from - 1) === " ") from--;
  return text.slice(from, line.end + line.tail).split("\t").length - 1;
}
