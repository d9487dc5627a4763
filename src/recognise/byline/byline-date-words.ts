import type { WordMeaning } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import type { BylineToken } from "./byline-tokens.ts";

/** Folded words to what they mean in dates and clock times. */
export type DateMeanings = ReadonlyMap<string, WordMeaning>;

const STOPS = /[.:]/gu;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const NUMERIC_DATE = /^(?:19|20)\p{Nd}\p{Nd}$|\p{Nd}[.:-]\p{Nd}|^\p{Nd}{1,2}[smhd]$/u;
/** Units too long for a moment to be reckoned from, which stand beside names all the same: "2 months". */
const LONG_UNIT = /^(?:month|year)s?$/u;
const ZONE = /^[A-Z]{1,4}$/u;

/** What a printed word, with or without a stop or colon, means in a date; undefined when nothing. */
export function meaningOf(word: string, meanings: DateMeanings): WordMeaning | undefined {
  const folded = foldWord(word);
  const stopped = folded.includes(".") || folded.includes(":");
  return meanings.get(stopped ? folded.replace(STOPS, "") : folded);
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

/**
 * Whether the tokens up to the next mark are a date, clock time or button: no other words, and not a small number
 * alone ("Formula 1").
 */
export function isDateLike(tokens: readonly BylineToken[], from: number, meanings: DateMeanings): boolean {
  let proved = false;
  for (let at = from; at < tokens.length; at++) {
    const { text = "", separator = null, spaced = false } = tokens[at] ?? {};
    if (separator === "bar" || (separator === "slash" && spaced)) break;
    proved ||= separator === null && NUMERIC_DATE.test(text);
    if (!LETTER.test(text) || DIGIT.test(text) || ZONE.test(text)) continue;
    // "min read" is a phrase of two words.
    if (meaningOf(`${text} ${tokens[at + 1]?.text ?? ""}`, meanings) !== undefined) at++;
    else if (meaningOf(text, meanings) === undefined && !(at === from + 1 && LONG_UNIT.test(text)))
      return false;
    proved = true;
  }
  return proved;
}
