import type { CalendarWords, WordMeaning } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { isUnspaced } from "../text/is-unspaced.ts";
import { mayOpen } from "../text/opening-pairs.ts";
import { DIGIT as DIGITS, signsOf } from "../text/signs-of.ts";

/** A stamp without digits is short: "Updated an hour ago". */
const LONGEST_WITHOUT_DIGIT = 36;
/** In longer lines "20 minutes" and "5 p.m." are prose. */
const LONGEST_RELATIVE = 80;
const LONGEST_WORD = 40;
const SHORTEST_MONTH = 3;
const DIGIT = /\d/u;
const NUMBER = /\d+/gu;
/** "1:23", "1/2/", "1-2-", "1.2.", "1. 2.", "1/14 21:17" */
const NUMERIC = /^(?::\d\d|[/-]\d{1,2}(?:[/-]| \d{1,2}:)|\. ?\d{1,2}\.)/u;
const BETWEEN = " .,-/";

/**
 * A cheap look before a line is read: whether a number stands in a numeric date or a clock time, or beside a
 * month or a unit of time. Most lines of a page end here.
 *
 * @example
 * mayHoldTimestamp("Fares rise to 12 crowns", words); // false
 */
export function mayHoldTimestamp(folded: string, words: CalendarWords): boolean {
  if ((signsOf(folded) & DIGITS) === 0)
    return folded.length <= LONGEST_WITHOUT_DIGIT && hasRelativeWord(folded, words);
  let end = 0;
  for (const number of folded.match(NUMBER) ?? []) {
    const start = folded.indexOf(number, end);
    end = start + number.length;
    const numeric = folded.charAt(end);
    if (":/-.".includes(numeric) && numeric !== "" && NUMERIC.test(folded.slice(end, end + 8))) return true;
    if (isTold(folded, start, end, words)) return true;
  }
  return false;
}

function isTold(text: string, start: number, end: number, words: CalendarWords): boolean {
  const short = text.length <= LONGEST_RELATIVE;
  // "October 2019" is no day.
  const day = end - start <= 2;
  // Three words: "5th of March".
  let at = end;
  for (let count = 0; count < 3; count++) {
    const from = skip(text, at, 1);
    const to = wordEnd(text, from, 1);
    if (to === from) break;
    if (tells(text.slice(from, to), text.slice(to, to + 2), words, short, day)) return true;
    at = to;
  }
  const to = skip(text, start - 1, -1) + 1;
  const from = wordEnd(text, to - 1, -1) + 1;
  if (from >= to) return false;
  const word = text.slice(from, to);
  if (tells(word, "", words, short, day)) return true;
  if (!day) return false;
  // "PublishedJanuary 5": the month may be the tail of what was glued together.
  for (let size = SHORTEST_MONTH; size < Math.min(word.length, 12); size++) {
    if (words.meanings.get(foldWord(word.slice(-size)))?.month !== undefined) return true;
  }
  return false;
}

function tells(word: string, next: string, words: CalendarWords, short: boolean, day: boolean): boolean {
  if (isUnspaced(word)) {
    for (let size = 1; size < Math.min(word.length, 4); size++) {
      if (means(words.meanings.get(word.slice(0, size)), next, short, day)) return true;
    }
  }
  const folded = foldWord(word);
  // The first word of a month of two: "كانون الثاني".
  if (day && word.charCodeAt(0) > 127 && words.phrases.has(folded)) return true;
  return means(words.meanings.get(folded), next, short, day);
}

function means(meaning: WordMeaning | undefined, next: string, short: boolean, day: boolean): boolean {
  if (meaning === undefined) return false;
  if (day && (meaning.month !== undefined || (meaning.part === "month" && DIGIT.test(next)))) return true;
  if (meaning.ago !== undefined) return true;
  if (!short) return false;
  const { unit, half, oclock, at, label } = meaning;
  return (unit ?? half ?? oclock ?? at ?? label ?? meaning.day ?? meaning.weekday) !== undefined;
}

function skip(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && Math.abs(at - from) < 3 && BETWEEN.includes(text.charAt(at)))
    at += step;
  return at;
}

function wordEnd(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && Math.abs(at - from) < LONGEST_WORD && isLetter(text.charCodeAt(at))) at += step;
  return at;
}

/** Roughly: what is not ASCII after folding is a letter or does no harm. NaN, past the end, is none. */
function isLetter(code: number): boolean {
  return code > 127 || (code > 64 && code < 91) || (code > 96 && code < 123);
}

/** "Updated an hour ago", "gestern", "昨日": the first or the last word tells. */
function hasRelativeWord(text: string, words: CalendarWords): boolean {
  if (isUnspaced(text)) return words.unspaced.has(text.charAt(0));
  const blank = text.indexOf(" ");
  return (
    isRelative(text, 0, blank < 0 ? text.length : blank, words) ||
    (blank >= 0 && isRelative(text, text.lastIndexOf(" ") + 1, text.length, words))
  );
}

function isRelative(text: string, start: number, end: number, words: CalendarWords): boolean {
  if (!mayOpen(text, start, words.relative)) return false;
  const meaning = words.meanings.get(foldWord(text.slice(start, end)));
  return (meaning?.unit ?? meaning?.day ?? meaning?.ago) !== undefined;
}
