import type { Line } from "./line.ts";
import { firstWordWidth, isIdeograph, lineWidth } from "./line-width.ts";
import type { Wrap } from "./measure-wrap.ts";

/**
 * Whether a line goes on the line before it, that is, whether the break between them is one that the width
 * made: there is no blank line and the first word would not have fitted.
 *
 * @param column - The column where the text of the line before begins, behind its bullet.
 * @example
 * ```ts
 * const text = "a bb\ncc";
 * const [a, b] = splitLines(text);
 * if (a && b) continuesLine(text, a, b, { outer: 5, inner: 5 }, 0); // => true
 * ```
 */
export function continuesLine(text: string, before: Line, line: Line, wrap: Wrap, column: number): boolean {
  if (line.gap > 0 || Math.abs(line.indent - column) > 1) return false;
  const limit = before.indent === 0 ? wrap.outer : wrap.inner;
  const width = lineWidth(text, before);
  // Signs that may not open a line are pulled down with the ideograph before them: allow for one more.
  const last = text.charCodeAt(before.end - 1);
  if (isIdeograph(last) && isIdeograph(text.charCodeAt(line.start))) return width + 4 > limit;
  return width + 1 + firstWordWidth(text, line) > limit;
}

/**
 * What to put between two lines that are joined: nothing between ideographs, which are written without blanks.
 *
 * @example
 * ```ts
 * joinerBetween("新\n聞", 1, 2); // => ""
 * ```
 */
export function joinerBetween(text: string, end: number, start: number): string {
  return isIdeograph(text.charCodeAt(end - 1)) && isIdeograph(text.charCodeAt(start)) ? "" : " ";
}
