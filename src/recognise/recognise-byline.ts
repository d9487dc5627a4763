import type { Byline } from "../model/byline.ts";
import { type DateMeanings, meaningOf } from "./byline-date-words.ts";
import { bylineWords } from "./byline-words.ts";
import { calendarWords } from "./calendar-words.ts";
import { readCjkByline } from "./cjk-byline.ts";
import type { Evidence } from "./evidence.ts";
import { type BylineOpening, findBylineOpening } from "./find-byline-opening.ts";
import type { PageContext } from "./page-context.ts";
import { type Credits, readCredits } from "./read-credits.ts";
import { splitByline } from "./split-byline.ts";

const LONGEST = 320;
const LONGEST_BARE = 130;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const LATIN = /[\p{sc=Latin}\p{sc=Cyrillic}]{2}/u;
const CAPITAL_START = /^[\s\-–—•*|"“(@]{0,6}(?:\p{Lu}|\p{Nd}|\p{Ll}{1,3}[ '’/,])/u;
const SENTENCE = /[?!…"“”]|\p{Ll}{4}\.\s|\p{Ll}{3}\.$/u;

/**
 * Reads a line as a byline: who is credited, in which role, for which outlet, and the agency. Confidence 1 for
 * "By Jane Roe"; 0.3 to 0.6 for a bare name, which only its place on the page makes a byline; null for what names
 * nobody as an author.
 *
 * @example
 * `recogniseByline("By Jane Roe, Transport Reporter", context)?.value.authors` is
 * `[{ name: "Jane Roe", kind: "person", role: "Transport Reporter", affiliation: null }]`
 */
export function recogniseByline(text: string, context: PageContext): Evidence<Byline> | null {
  if (text.length > LONGEST || text.length < 2) return null;
  const words = bylineWords(context.languages);
  if (CJK.test(text)) {
    const found = readCjkByline(text, words);
    if (found !== null || !LATIN.test(text)) return found;
  }
  const { meanings } = calendarWords(context.languages);
  const opening = findBylineOpening(text, words, meanings);
  if (opening === null && (text.length > LONGEST_BARE || !CAPITAL_START.test(text) || SENTENCE.test(text)))
    return null;
  if (opening === null && words.phrases.has(text.trim().toLowerCase())) return null;
  const cut = splitByline(text, opening?.nameAt ?? 0, words, meanings);
  if (cut.pieces.length === 0 || (opening === null && (cut.odd || cut.pieces.length > 8))) return null;
  if (isTime(cut.pieces[0]?.words ?? [], meanings)) return null;
  const credits = readCredits(cut.pieces, words, opening !== null);
  if (credits === null) return null;
  const odd = cut.odd || credits.odd;
  const confidence =
    opening === null
      ? confidenceOfBare(credits, cut.trimmed, odd, cut.pieces[1]?.before === "comma")
      : confidenceOfOpened(credits, opening, odd, cut.trimmed);
  if (confidence === 0) return null;
  const start = opening?.start ?? text.length - text.trimStart().length;
  return { value: { authors: credits.authors, agency: credits.agency }, start, end: credits.end, confidence };
}

/** "Hours Ago", "Monday". */
function isTime(all: readonly string[], meanings: DateMeanings): boolean {
  const [first = "", second] = all;
  const meaning = meaningOf(first, meanings);
  if (second === undefined) return (meaning?.weekday ?? meaning?.month ?? meaning?.day) !== undefined;
  return all.some((word) => meaningOf(word, meanings)?.ago !== undefined && word.length > 2);
}

function confidenceOfOpened(
  credits: Credits,
  opening: BylineOpening,
  odd: boolean,
  trimmed: boolean,
): number {
  if (opening.kind === "source") return odd ? 0 : 0.35;
  if (opening.kind === "end") return 0.4;
  const single = credits.shortest === 1;
  if (odd) return single ? 0 : 0.6;
  if (opening.kind === "label") return single ? 0.3 : 0.8;
  if (single)
    return trimmed || credits.titled !== "no" || credits.affiliated ? 0.7 : opening.plain ? 0.6 : 0.45;
  return credits.authors.every((author) => author.kind === "organization") ? 0.9 : 1;
}

function confidenceOfBare(credits: Credits, trimmed: boolean, odd: boolean, comma: boolean): number {
  const [first] = credits.authors;
  if (odd || first === undefined || credits.shortest === 1) return 0;
  if (first.kind === "organization") return credits.agency === first.name ? 0.5 : 0.3;
  const familiar = credits.familiar > 0;
  if (credits.titled === "apart") return familiar ? 0.8 : comma ? 0.7 : 0.5;
  if (credits.titled === "glued" || credits.affiliated || trimmed) return familiar ? 0.6 : 0.4;
  if (credits.authors.length > 1) return familiar ? 0.6 : 0.35;
  return familiar ? 0.55 : 0.3;
}
