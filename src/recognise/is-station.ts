const LONGEST = 48;
const MOST_WORDS = 5;
const SENTENCE = /[!?:;"“”„「」©@]|\.(?:\s|$)/u;
const BLANK = /\s+/u;

/**
 * Whether a part of a path is as short as the name of a section and no sentence.
 *
 * @example
 * isStation("St. Alder Council"); // false: a stop before a blank ends a sentence
 */
export function isStation(part: string): boolean {
  return part.length <= LONGEST && !SENTENCE.test(part) && part.split(BLANK).length <= MOST_WORDS;
}
