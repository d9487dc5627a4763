import type { Language } from "../languages/language.ts";
import { phraseBits } from "../languages/phrase-bits.ts";
import { matchPhrases, type PhraseHits } from "./text/match-phrases.ts";

const LEAD_IN: number = /* @__PURE__ */ phraseBits("related", "readMore", "recommended");
const LONGEST = 40;
const COLON = /^[^:：]{3,40}[:：] ?/u;

/** Without a colon the phrase has two to four words, and a headline of at least four opens with a capital. */
const LEAST_PHRASE = 2;
const LONGEST_PHRASE = 4;
const HEADLINE = /^["“„«]?\s?[\p{Lu}\p{Nd}](?:\S{0,40}\s){3}/u;
const SENTENCE = /[.。]["”“»]?$/u;
const RELATED: number = /* @__PURE__ */ phraseBits("related");

/**
 * Finds where the headline begins in an inline link to another story: "Read more: Barge owner fined" gives 11, as
 * "Lire aussi Le bac reprend du service" does. Null where the line does not open with a set phrase, or nothing follows.
 */
export function findLeadIn(text: string, phrases: PhraseHits, languages: readonly Language[]): number | null {
  if ((phrases.lead & LEAD_IN) === 0) return null;
  const opening = COLON.exec(text.slice(0, LONGEST + 2))?.[0];
  if (opening !== undefined && (matchPhrases(opening, languages).whole & LEAD_IN) !== 0)
    return opening.length < text.length ? opening.length : null;
  return (phrases.lead & RELATED) === 0 || SENTENCE.test(text) ? null : afterPhrase(text, languages);
}

/** Where a headline begins right behind the words of the phrase. */
function afterPhrase(text: string, languages: readonly Language[]): number | null {
  let end = 0;
  for (let words = 1; words <= LONGEST_PHRASE; words++) {
    end = text.indexOf(" ", end) + 1;
    if (end === 0 || end > LONGEST) return null;
    if (words < LEAST_PHRASE || !HEADLINE.test(text.slice(end, end + LONGEST * 4))) continue;
    if ((matchPhrases(text.slice(0, end - 1), languages).whole & RELATED) !== 0) return end;
  }
  return null;
}
