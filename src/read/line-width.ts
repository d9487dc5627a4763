import type { Line } from "./line.ts";

const LONGEST_WORD = 400;

/**
 * Whether a character is written without blanks round its words: Han, Kana and full-width forms. Lines may
 * break beside it anywhere. Hangul is not among them, its words stand apart.
 *
 * @example
 * ```ts
 * isIdeograph("新".charCodeAt(0)); // => true
 * ```
 */
export function isIdeograph(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

/**
 * The columns that a line reaches to, its indentation included. Tools that wrap text count characters, wide
 * ones too, as one column.
 *
 * @example
 * ```ts
 * lineWidth({ start: 2, end: 4, indent: 2, gap: 0, tail: 0 }); // => 4
 * ```
 */
export function lineWidth({ start, end, indent }: Line): number {
  return indent + end - start;
}

/**
 * The columns that the first word of a line needs: what would have had to fit on the line before. An ideograph
 * is a word of its own unless lines were broken at blanks alone.
 *
 * @example
 * ```ts
 * firstWordWidth("  ab cd", { start: 2, end: 7, indent: 2, gap: 0, tail: 0 }); // => 2
 * ```
 */
export function firstWordWidth(text: string, { start, end }: Line, onlyAtBlanks = false): number {
  const last = Math.min(end, start + LONGEST_WORD);
  if (!onlyAtBlanks && isIdeograph(text.charCodeAt(start))) return 1;
  let at = start;
  for (; at < last; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (!onlyAtBlanks && isIdeograph(code))) break;
  }
  return at - start;
}
