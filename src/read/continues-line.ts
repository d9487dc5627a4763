import type { Line } from "./line.ts";
import { firstWordWidth, isIdeograph, lineWidth } from "./line-width.ts";
import type { Wrap } from "./measure-wrap.ts";

const GOES_ON = /^[\p{Ll},;]/u;
const HYPHEN_END = /[\p{L}\p{N}]-$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const HANGING = /^(?:[eioyu]|and|bis|eller|en|et|och|oder|of|og|or|ou|to|und)\s/u;
const CLOSED = '.!?:…"”“»«。」』！？)）';
const LONGEST_LABEL = 25;

/**
 * Whether a line goes on the line before it, that is, whether the break between them is one that the width
 * made: there is no blank line and the first word would not have fitted. A line that goes on in small letters
 * may have been broken earlier, at a blank that must not break.
 *
 * @param column - The column where the text of the line before begins, behind its bullet.
 * @param isRunning - Whether the line before goes on one before itself.
 * @example
 * ```ts
 * const text = "a bb\ncc";
 * const [a, b] = splitLines(text);
 * if (a && b) continuesLine(text, a, b, { outer: 5, inner: 5, onlyAtBlanks: true }, 0); // => true
 * ```
 */
export function continuesLine(
  text: string,
  before: Line,
  line: Line,
  wrap: Wrap,
  column: number,
  isRunning = false,
): boolean {
  if (line.gap > 0) return false;
  const width = lineWidth(before);
  const word = firstWordWidth(text, line, wrap.onlyAtBlanks);
  const isSmall = GOES_ON.test(text.slice(line.start, line.start + 2));
  if (Math.abs(line.indent - column) > 1)
    return isCentred(before, line) && (isSmall || width + 1 + word > wrap.outer);
  const limit = before.indent === 0 ? wrap.outer : wrap.inner;
  const isClosed = CLOSED.includes(text.charAt(before.end - 1));
  if (wrap.onlyAtBlanks) return width + 1 + word > limit;
  if (isClosed && isLabel(text, line)) return false;
  // Signs that may not open a line are pulled down with the ideograph before them: allow for one more.
  if (width + word + (isIdeograph(text.charCodeAt(line.start)) ? 2 : 1) > limit) return true;
  if (width < limit * 0.7) return false;
  if (!isClosed && (isRunning || isSmall)) return true;
  const hyphen = text.slice(line.start, line.start + word).indexOf("-");
  return hyphen > 0 && width + 2 + hyphen > limit;
}

/** lynx sets headings in the middle of the page: both lines have the same middle. */
function isCentred(before: Line, line: Line): boolean {
  return Math.abs(before.indent + lineWidth(before) - line.indent - lineWidth(line)) <= 2;
}

/** A short line without an end of a sentence, behind a line that has one, is no last line of the paragraph. */
function isLabel(text: string, { start, end }: Line): boolean {
  if (end - start > LONGEST_LABEL || GOES_ON.test(text.slice(start, start + 2))) return false;
  return !CLOSED.includes(text.charAt(end - 1)) && !text.slice(start, end).includes("[");
}

/**
 * What to put between two lines that are joined: nothing between ideographs, which are written without blanks,
 * and nothing behind the hyphen that a word was broken at. The hyphen stays, it may be the word's own.
 *
 * @example
 * ```ts
 * joinerBetween("water-\nbottle", 6, 7); // => ""
 * ```
 */
export function joinerBetween(text: string, end: number, start: number): string {
  const last = text.charCodeAt(end - 1);
  if (isIdeograph(last) || isIdeograph(text.charCodeAt(start))) return "";
  if (last !== 45 || !HYPHEN_END.test(text.slice(end - 2, end))) return " ";
  const next = text.slice(start, start + 8);
  return WORD_START.test(next) && !HANGING.test(next) ? "" : " ";
}
