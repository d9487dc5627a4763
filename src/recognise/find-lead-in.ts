import type { Language } from "../languages/language.ts";
import { phraseBits } from "../languages/phrase-bits.ts";
import { matchPhrases } from "./text/match-phrases.ts";

const LEAD_IN: number = /* @__PURE__ */ phraseBits("related", "readMore", "recommended");
const LONGEST = 40;
const COLON = /^[^:：]{3,40}[:：] ?/u;

/**
 * Finds where the headline begins in an inline link to another story: "Read more: Barge owner fined" gives 11.
 * Null where the line does not open with a set phrase and a colon, or nothing follows.
 */
export function findLeadIn(text: string, languages: readonly Language[]): number | null {
  const opening = COLON.exec(text.slice(0, LONGEST + 2))?.[0];
  if (opening === undefined || opening.length >= text.length) return null;
  return (matchPhrases(opening, languages).whole & LEAD_IN) === 0 ? null : opening.length;
}
