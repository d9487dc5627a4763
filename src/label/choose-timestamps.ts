import { articleFrame, placeScore } from "./article-frame.ts";
import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const LEAST = 0.55;
/** Dates of one article stand this close together. */
const TOGETHER = 4;

/**
 * Claims the lines that print when the article was published and changed: the surest one near the headline,
 * else right after the text, and those beside it. Lists and comments have dates of their own.
 */
export function chooseTimestamps(page: ScoredPage, claims: Claims, headline: number): void {
  const frame = articleFrame(claims, headline);
  let best = LEAST;
  let chosen = -1;
  for (const [at, { evidence }] of page.blocks.entries()) {
    const { timestamp } = evidence;
    if (timestamp === null || !isFree(claims, at)) continue;
    const score = timestamp.confidence * 0.6 + probability(page, at, "timestamp") * 0.5 + placeScore(frame, at);
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  if (chosen < 0) return;
  claims[chosen] ??= "timestamp";
  for (let at = chosen - TOGETHER; at <= chosen + TOGETHER; at++) {
    const timestamp = page.blocks[at]?.evidence.timestamp ?? null;
    if (timestamp === null || claims[at] !== null || timestamp.confidence < 0.5) continue;
    if (timestamp.value.stamps.some((stamp) => stamp.kind !== "unlabelled")) claims[at] = "timestamp";
  }
}

function isFree(claims: Claims, at: number): boolean {
  return claims[at] === null || claims[at] === "byline";
}
