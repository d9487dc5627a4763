import type { BylineToken } from "./byline-tokens.ts";
import type { WordMeaning } from "./calendar-words.ts";
import { foldWord } from "./fold-text.ts";

/** Folded words to what they mean in dates and clock times. */
export type DateMeanings = ReadonlyMap<string, WordMeaning>;

const STOPS = /[.:]/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const ZONE = /^[A-Z]{1,4}$/u;

/** What a printed word, with or without a stop or colon, means in a date; undefined when nothing. */
export function meaningOf(word: string, meanings: DateMeanings): WordMeaning | undefined {
  return meanings.get(foldWord(word).replace(STOPS, ""));
}

/**
 * The words of a name without those of a date at their end: "Jane Roe on Tuesday June" gives "Jane Roe". One month
 * goes, since names are months too.
 */
export function withoutDateWords(words: readonly BylineToken[], meanings: DateMeanings): BylineToken[] {
  let months = 0;
  let end = words.length;
  for (; end > 0; end--) {
    const meaning = meaningOf(words[end - 1]?.text ?? "", meanings);
    if (meaning?.month !== undefined && months === 0) months++;
    else if (
      (meaning?.weekday ?? meaning?.label ?? meaning?.at ?? meaning?.tool ?? meaning?.ago) === undefined
    )
      break;
  }
  return words.slice(0, end);
}

/** Whether all tokens up to the next mark are words of dates, clock times, zones or buttons. */
export function isDateLike(tokens: readonly BylineToken[], from: number, meanings: DateMeanings): boolean {
  for (let at = from; at < tokens.length; at++) {
    const { text = "", separator = null } = tokens[at] ?? {};
    if (separator === "bar") return true;
    if (!LETTER.test(text) || DIGIT.test(text) || ZONE.test(text)) continue;
    // "min read" is a phrase of two words.
    if (meaningOf(`${text} ${tokens[at + 1]?.text ?? ""}`, meanings) !== undefined) at++;
    else if (meaningOf(text, meanings) === undefined) return false;
  }
  return true;
}
