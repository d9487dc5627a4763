/** Makes small letters of capitals, and of some signs other ones: lists and texts are treated alike. */
const SMALL = 32;
/** A pair of code units of ASCII makes a number of 14 bits, the second the lower 7. */
const SIZE = 1 << 14;
const FIRST = SIZE - (1 << 7);

/** For each pair of code units 1 if a word begins with it. */
export type OpeningPairs = Uint8Array;

/**
 * Notes how the words of a list begin, so that most words of a page need not be cut out, made small and looked up.
 *
 * @example
 * mayOpen("Fares rise", 0, openingPairs(["photo", "picture"])); // false
 */
export function openingPairs(words: Iterable<string>): OpeningPairs {
  const pairs = new Uint8Array(SIZE);
  // What is set at -1 is lost, as it should be.
  for (const word of words) pairs[pairAt(word, 0)] = 1;
  return pairs;
}

/** A cheap look before a list is asked: false when no word of it, in any case, begins at this place of a text. */
export function mayOpen(text: string, at: number, pairs: OpeningPairs): boolean {
  const index = pairAt(text, at);
  // Behind a word of one letter, which stands with a blank, anything may follow.
  return index < 0 || pairs[index] === 1 || pairs[(index & FIRST) | SMALL] === 1;
}

/** -1 for letters beyond ASCII, which change more than a bit between capital and small. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  // A blank stands for the end, where the code is NaN.
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : SMALL;
  return first < 128 && second < 128 ? ((first | SMALL) << 7) | second | SMALL : -1;
}
