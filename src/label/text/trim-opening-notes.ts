import { phraseBits } from "../../languages/phrase-bits.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** A text has more blocks than the notes above it. */
const LEAST_TEXT = 3;
const NOTES = 2;
const NOTE: number = /* @__PURE__ */ phraseBits("endCredit");

/** Gives back the notes above a text that speak of it and not of the news: "This article contains affiliate links." */
export function trimOpeningNotes({ blocks }: ScoredPage, claims: Claims): void {
  const text = [...claims.keys()].filter((at) => isTextRole(claims[at]));
  if (text.length < LEAST_TEXT) return;
  for (const at of text.slice(0, NOTES)) {
    if (((blocks[at]?.evidence.phrases.lead ?? 0) & NOTE) === 0) return;
    claims[at] = null;
  }
}
