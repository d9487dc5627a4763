import type { Line } from "./line.ts";

/**
 * Whether a character fills two columns of a terminal, and lines may break beside it without a blank:
 * Han, Kana and full-width forms. Hangul is wide too, but its words are kept apart by blanks.
 */
export function isIdeograph(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

function isWide(code: number): boolean {
  return code >= 0x1100 && (code <= 0x115f || isIdeograph(code) || (code >= 0xac00 && code <= 0xd7a3));
}

/**
 * The columns that a stretch of text fills, wide characters as two.
 *
 * @example
 * ```ts
 * widthBetween("新聞 ab", 0, 5); // => 7
 * ```
 */
export function widthBetween(text: string, start: number, end: number): number {
  let width = end - start;
  for (let at = start; at < end; at++) if (isWide(text.charCodeAt(at))) width++;
  return width;
}

/**
 * The columns that a line reaches to, its indentation included; no more than `limit` of its characters are
 * looked at, since a line that long is no wrapped one.
 *
 * @example
 * ```ts
 * lineWidth("  ab", { start: 2, end: 4, indent: 2, gap: 0, tail: 0 }); // => 4
 * ```
 */
export function lineWidth(text: string, line: Line, limit = 400): number {
  return line.indent + widthBetween(text, line.start, Math.min(line.end, line.start + limit));
}

/**
 * The columns that the first word of a line needs: what would have had to fit on the line before.
 * An ideograph is a word of its own.
 *
 * @example
 * ```ts
 * firstWordWidth("  ab cd", { start: 2, end: 7, indent: 2, gap: 0, tail: 0 }); // => 2
 * ```
 */
export function firstWordWidth(text: string, line: Line, limit = 400): number {
  const last = Math.min(line.end, line.start + limit);
  let at = line.start;
  if (isIdeograph(text.charCodeAt(at))) return 2;
  while (at < last && text.charCodeAt(at) > 32 && !isIdeograph(text.charCodeAt(at))) at++;
  return widthBetween(text, line.start, at);
}
