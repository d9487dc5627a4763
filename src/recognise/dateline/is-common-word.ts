import { phraseBits } from "../../languages/phrase-bits.ts";
import type { PageContext } from "../page-context.ts";
import { calendarWords } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { matchPhrases } from "../text/match-phrases.ts";
import { DATELINE_LABELS } from "./dateline-labels.ts";

const OPENING_PHRASES: number = /* @__PURE__ */ phraseBits(
  "mark",
  "correction",
  "sponsored",
  "live",
  "photo",
  "readMore",
  "player",
);

/**
 * Whether it is a day, a function word or a set phrase that stands where the place of a dateline would.
 *
 * @example
 * isCommonWord("Monday", context); // true
 */
export function isCommonWord(city: string, { languages }: PageContext): boolean {
  const { meanings } = calendarWords(languages);
  const folded = foldWord(city);
  if (meanings.has(folded) || isLabel(folded)) return true;
  const [first = "", ...others] = folded.split(" ");
  const opening = meanings.get(first);
  if (opening?.by === true || (opening?.function === true && others.length > 1)) return true;
  const { whole, lead } = matchPhrases(city, languages);
  return whole !== 0 || (lead & OPENING_PHRASES) !== 0;
}

let labels: ReadonlySet<string> | null = null;

function isLabel(folded: string): boolean {
  labels ??= new Set(DATELINE_LABELS.split("|"));
  return labels.has(folded);
}
