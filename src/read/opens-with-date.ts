const DATE = /^\d{1,2}\.[ \t]{1,3}(?:\p{L}{3,12}\.?|\d{1,2}\.)[ \t]{1,3}(?:19|20)\d\d(?!\d)/u;
const REACH = 32;

/**
 * Whether a line opens with a day and not with a rank.
 *
 * @example
 * opensWithDate("3. Mai 2031, 5 Uhr", 0, 18); // => true
 */
export function opensWithDate(text: string, start: number, end: number): boolean {
  return DATE.test(text.slice(start, Math.min(end, start + REACH)));
}
