/** Hangul begins here; Han and Kana stand behind, and letters of all other great scripts before. */
const FIRST = 0x1100;

/**
 * A cheap look before patterns of Han, Kana and Hangul are run: whether the text from `start` to `end` holds a
 * code unit that could be one.
 *
 * @example
 * hasAsian("Ferry late", 0, 4); // false
 */
export function hasAsian(text: string, start: number, end: number): boolean {
  const to = Math.min(end, text.length);
  for (let at = Math.max(0, start); at < to; at++) if (text.charCodeAt(at) >= FIRST) return true;
  return false;
}
