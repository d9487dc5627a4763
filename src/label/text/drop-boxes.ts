import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isTextRole } from "./is-text-role.ts";

/** An invitation has no more words. */
const MOST_WORDS = 40;
/** A sentence surer than this is the text's, also right above a button. */
const SURE = 0.9;
const FIELD_WORDS = 6;
const FIELD: number = /* @__PURE__ */ phraseBits("subscribe", "support");
const TERMS: number = /* @__PURE__ */ phraseBits("subscribe", "legal", "cookies", "account");

/**
 * Gives back the sentences of a box that asks for an address or for money: those right above its field or button, with
 * their heading, and the terms below it. Below the text such a field says nothing of its last sentence.
 */
export function dropBoxes(page: ScoredPage, claims: Claims): void {
  const last = claims.lastIndexOf("paragraph");
  for (const [at, { shape, evidence }] of page.blocks.slice(0, Math.max(0, last)).entries()) {
    if (claims[at] !== null || shape.words > FIELD_WORDS || (evidence.phrases.lead & FIELD) === 0) continue;
    if (isInvitation(page, claims, at - 1)) {
      claims[at - 1] = null;
      if (claims[at - 2] === "subhead") claims[at - 2] = null;
    }
    let below = at + 1;
    while (claims[below] === null && below <= at + 2) below++;
    if (
      isTextRole(claims[below]) &&
      ((page.blocks[below]?.evidence.phrases.inside ?? 0) & TERMS) !== 0 &&
      isInvitation(page, claims, below)
    )
      claims[below] = null;
  }
}

function isInvitation(page: ScoredPage, claims: Claims, at: number): boolean {
  if (!isTextRole(claims[at]) && claims[at] !== "subhead") return false;
  return (page.blocks[at]?.shape.words ?? 0) <= MOST_WORDS && probability(page, at, "body") < SURE;
}
