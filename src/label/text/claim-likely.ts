import { BOX_PHRASES } from "../blocks/box-phrases.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";
import { lastClaim } from "./last-claim.ts";

const LIKELY = 0.3;
const LEAST_WORDS = 10;
const INTRODUCTION = /[:：]$/u;

/**
 * Claims the longer sentences within the text that are likely enough alone: between two boxes a paragraph stands too
 * lonely for the best sequence.
 */
export function claimLikely(page: ScoredPage, claims: Claims): void {
  const last = lastClaim(claims, isTextRole);
  for (let at = claims.findIndex(isTextRole) + 1; at < last; at++) {
    const { shape, evidence } = page.blocks[at] ?? {};
    if (claims[at] !== null || shape === undefined || evidence === undefined) continue;
    if (shape.words < LEAST_WORDS || (evidence.phrases.inside & BOX_PHRASES) !== 0) continue;
    if (!isPlainSentence(page, at) && !introduces(page, at)) continue;
    if (probability(page, at, "body") >= LIKELY) claims[at] = "paragraph";
  }
}

/** "These boats run:", above the rows or items of the text. */
function introduces({ blocks }: ScoredPage, at: number): boolean {
  const below = blocks[at + 1]?.block.mark;
  return (below === "item" || below === "row") && INTRODUCTION.test(blocks[at]?.block.text ?? "");
}
