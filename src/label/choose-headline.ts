import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** Below this no block is called the headline. */
const LEAST = 0.12;
const LONGEST_WORDS = 45;

/** Claims the headline, if there is one, and returns its block, else -1. */
export function chooseHeadline(page: ScoredPage, claims: Claims): number {
  const firstBody = claims.indexOf("paragraph");
  let best = LEAST;
  let headline = -1;
  for (const [at, { block, shape, evidence }] of page.blocks.entries()) {
    if (block.text === "" || shape.words > LONGEST_WORDS || claims[at] === "paragraph") continue;
    if ((evidence.credit?.confidence ?? 0) >= 0.6 || (evidence.timestamp?.confidence ?? 0) >= 0.8) continue;
    let score = probability(page, at, "headline");
    if (block.mark === "heading" && block.level === 1) score += 0.15;
    if (firstBody >= 0 && at > firstBody) score *= 0.4;
    if (score > best) {
      best = score;
      headline = at;
    }
  }
  if (headline >= 0) claims[headline] = "headline";
  return headline;
}
