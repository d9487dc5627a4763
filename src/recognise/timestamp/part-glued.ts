import { type CalendarWords, NO_MEANING } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { fixedZone } from "./read-zone.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";

const CAPITALISED = /^\p{Lu}\p{Ll}$/u;
const YEAR_START = /^(?:19[89]|20[0-4])\d/u;
const LONGEST_COUNTED = 12;
const LONGEST_GLUED = 40;
const SHORTEST_LABEL = 7;
const SHORTEST_HEAD = 3;

/**
 * Parts words and numbers that a page's text glues together around a date: "20232:23 PM", "PublishedJanuary 5",
 * "ESTUPDATED", "EditorDec 22". Only words beside a number, a month or a colon are looked at.
 *
 * @example
 * partGlued(tokens, words); // "20232" ":" "23" becomes "2023" "2" ":" "23"
 */
export function partGlued(tokens: readonly TimestampToken[], words: CalendarWords): TimestampToken[] {
  const parted: TimestampToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    // "Feb. 3": the stop belongs to the word.
    const beyond = next?.text === "." ? tokens[index + 2] : next;
    let cut = 0;
    if (token.kind === "number") {
      if (isGluedYear(token, next, beyond) || isCountedYear(token, parted)) cut = 4;
    } else if (token.kind === "word" && token.meaning === NO_MEANING && token.text.length <= LONGEST_GLUED) {
      if (isBesideDate(tokens[index - 1], beyond)) cut = gluedWordCut(token.text, words);
    }
    if (cut === 0) parted.push(token);
    else parted.push(slice(token, 0, cut, words), slice(token, cut, token.text.length, words));
  }
  return parted;
}

/** "April 28, 202301747": counts of comments and views behind a date that is whole without them. */
function isCountedYear({ text }: TimestampToken, before: readonly TimestampToken[]): boolean {
  if (text.length < 5 || text.length > LONGEST_COUNTED || !YEAR_START.test(text)) return false;
  const [first, second] = before
    .slice(-3)
    .filter((token) => token.text !== ",")
    .slice(-2);
  const isDay = (token: TimestampToken | undefined): boolean => token?.kind === "number" && token.value < 32;
  return first?.meaning.month !== undefined
    ? isDay(second)
    : isDay(first) && second?.meaning.month !== undefined;
}

/** "APR 28 20232:23 PM", "4.5.20314. May": the year and the hour or day without a blank. */
function isGluedYear(
  token: TimestampToken,
  next: TimestampToken | undefined,
  month: TimestampToken | undefined,
): boolean {
  if (token.text.length < 5 || token.text.length > 6 || next === undefined) return false;
  const year = Math.trunc(token.value / 10 ** (token.text.length - 4));
  const rest = Number(token.text.slice(4));
  if (year < 1980 || year > 2100 || rest > 31) return false;
  if (month?.meaning.month !== undefined) return true;
  if (rest > 24) return false;
  return next.text === ":" || next.meaning.half !== undefined || next.meaning.oclock === true;
}

function gluedWordCut(text: string, words: CalendarWords): number {
  for (let cut = text.length - 2; cut >= 2; cut--) {
    const second = words.meanings.get(foldWord(text.slice(cut)));
    if (second === undefined) continue;
    const head = text.slice(0, cut);
    const first = words.meanings.get(foldWord(head));
    if ((first?.label ?? first?.half ?? first?.weekday ?? first?.unit) !== undefined) return cut;
    const { label, month, weekday } = second;
    // "ESTUPDATED", "IDA QUISTPUBLISHED:"
    if (label !== undefined && (fixedZone(head) !== undefined || isLongLabel(text, cut))) return cut;
    // "readApril": a capital inside a word.
    if ((month ?? weekday ?? label) !== undefined && CAPITALISED.test(text.slice(cut, cut + 2))) return cut;
  }
  return 0;
}

/** "unpublished" is one word. */
function isLongLabel(text: string, cut: number): boolean {
  return text.length - cut >= SHORTEST_LABEL && cut >= SHORTEST_HEAD;
}

function isBesideDate(before: TimestampToken | undefined, next: TimestampToken | undefined): boolean {
  if (next?.kind === "number" || next?.text === ":" || before?.kind === "number") return true;
  return before?.meaning.half !== undefined || next?.meaning.month !== undefined;
}

function slice(token: TimestampToken, from: number, to: number, words: CalendarWords): TimestampToken {
  const text = token.text.slice(from, to);
  const number = token.kind === "number";
  return {
    ...token,
    text,
    start: token.start + from,
    end: token.start + to,
    value: number ? Number(text) : -1,
    // A cut counts as a blank: what stood on both sides were two printed things.
    gap: from > 0 || token.gap,
    meaning: number ? NO_MEANING : (words.meanings.get(foldWord(text)) ?? NO_MEANING),
  };
}
