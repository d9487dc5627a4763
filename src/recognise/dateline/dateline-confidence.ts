import type { PageContext } from "../page-context.ts";
import { findAgency } from "../text/agencies.ts";
import { hasPlaceWord, isKnownPlace } from "../text/is-known-place.ts";
import type { DatelineEndKind } from "./dateline-ends.ts";
import { isCommonWord } from "./is-common-word.ts";
import type { DatelineHead } from "./read-dateline-head.ts";

/** Languages whose newspapers print the place as a sentence of its own: "Schlüttsund. Der Deich …". */
const STOP_LANGUAGES = "de nl da sv nb fi";
/** What is left after the dateline must be a sentence, not a label's value. */
const SHORTEST_REST = 12;
const SHORTEST_COLON_REST = 60;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const SENTENCE_END = /[.!?…]["”»')]{0,2}$/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const STARTS_LOWER = /^[\s"'“‘«„(]{0,3}\p{Ll}/u;
const STARTS_UPPER = /^[\s"'“‘«„(]{0,3}[\p{Lu}\p{Lo}]/u;
/** What a speaker says of himself: "SMITH: I think". */
const SPEECH = /^\s?(?:["“„«]|(?:I|I'm|I’m|We|You|My|Yes|No|Well|Ich|Wir|Je|Nous)\s)/u;

/** How sure it is that what was read before a dateline's end is a dateline; 0 for what is certainly none. */
export function datelineConfidence(
  head: DatelineHead,
  kind: DatelineEndKind,
  rest: string,
  context: PageContext,
): number {
  const known = head.city.split("/").some(isKnownPlace);
  if (!known && isCommonWord(head.city, context)) return 0;
  if (kind === "slash") return head.agency === null ? 0 : 0.95;
  const opening = rest.slice(0, 80);
  const lower = STARTS_LOWER.test(opening);
  if (head.agency !== null) return lower && kind !== "dash" ? 0 : signedConfidence(head, kind, known, lower);
  if (kind === "bracket" || opening.trim().length < SHORTEST_REST || lower) return 0;
  if (UPPER.test(opening) && !LOWER.test(opening)) return 0;
  if (head.date !== null) return datedConfidence(head, kind, known, opening);
  if (kind === "stop") return stopConfidence(head, known, rest, context);
  if (kind === "colon") return colonConfidence(head, known, rest);
  return dashConfidence(head, known, rest);
}

function signedConfidence(
  { agency, shape }: DatelineHead,
  kind: DatelineEndKind,
  known: boolean,
  lower: boolean,
): number {
  // "Jane Roe (WXYZ) — …": an agency that no table has proves a place only in capitals.
  if (!known && shape !== "caps" && findAgency(agency ?? "") === null)
    return kind === "dash" && !lower ? 0.5 : 0;
  return kind === "dash" || kind === "colon" ? 0.97 : 0.95;
}

function datedConfidence(
  { shape, joined }: DatelineHead,
  kind: DatelineEndKind,
  known: boolean,
  opening: string,
): number {
  if (known || shape === "caps") return kind === "dash" ? 0.97 : kind === "colon" ? 0.9 : 0.7;
  // "Jane Roe August 17, 2019 - 2:19 pm" is a byline.
  return joined || kind !== "dash" || !STARTS_UPPER.test(opening) ? 0 : 0.8;
}

function dashConfidence({ shape, region, city }: DatelineHead, known: boolean, rest: string): number {
  if (shape === "caps") {
    if (known || region === "known") return 0.95;
    if (region === "other" || hasPlaceWord(city)) return 0.85;
    // Two words in capitals may be a person's name, four letters an organisation's.
    return city.includes(" ") ? 0.45 : city.length > 4 ? 0.75 : 0.4;
  }
  if (shape === "caseless") return known ? 0.9 : UNSPACED.test(city) ? 0 : 0.55;
  if (!STARTS_UPPER.test(rest)) return 0;
  if (region === "known") return known ? 0.92 : 0.75;
  if (known) return 0.8;
  // A headline of two parts has the same form, but it does not end as a sentence does.
  return region === "none" && city.split(" ").length <= 3 && SENTENCE_END.test(rest.slice(-3)) ? 0.4 : 0;
}

function colonConfidence({ shape, region, city }: DatelineHead, known: boolean, rest: string): number {
  if (rest.length < SHORTEST_COLON_REST || SPEECH.test(rest) || !STARTS_UPPER.test(rest)) return 0;
  if (shape !== "caps") return known ? 0.6 : 0;
  if (known || region === "known") return 0.9;
  return city.includes(" ") || city.length < 5 ? 0 : 0.45;
}

function stopConfidence(
  { shape, region, city }: DatelineHead,
  known: boolean,
  rest: string,
  context: PageContext,
): number {
  if (region !== "none" || shape === "caseless" || city.split(" ").length > 3) return 0;
  if (!STOP_LANGUAGES.includes(context.languages[0]?.code ?? "?") || !STARTS_UPPER.test(rest)) return 0;
  if (known) return 0.88;
  // "Jerk W. Moller": an initial.
  if (city.at(-2) === " ") return 0;
  return isRepeated(city, rest) ? 0.8 : 0.4;
}

/** Whether the paragraph names the place again, as "Wiebeck. … die Wiebecker …" does. */
function isRepeated(city: string, rest: string): boolean {
  const stem = city.length > 5 ? city.slice(0, -1) : city;
  return stem.length >= 4 && rest.slice(0, 1200).toLowerCase().includes(stem.toLowerCase());
}
