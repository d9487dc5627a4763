import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const LEAST = 0.55;
/** How far from headline or text the article's own date stands at most, in blocks. */
const REACH = 14;
/** Dates of one article stand this close together. */
const TOGETHER = 4;

/**
 * Claims the lines that print when the article was published and changed: the surest one near the headline,
 * else right after the text, and those beside it. Lists and comments have dates of their own.
 */
export function chooseTimestamps(page: ScoredPage, claims: Claims, headline: number): void {
  const firstBody = claims.indexOf("paragraph");
  const lastBody = claims.lastIndexOf("paragraph");
  let best = LEAST;
  let chosen = -1;
  for (const [at, { evidence }] of page.blocks.entries()) {
    const { timestamp } = evidence;
    if (timestamp === null || !isFree(claims, at)) continue;
    const score = timestamp.confidence * 0.6 + probability(page, at, "timestamp") * 0.5 + placeOf(at, headline, firstBody, lastBody);
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

/** From 0.3 right below the headline down to less than nothing far from headline and text. */
function placeOf(at: number, headline: number, firstBody: number, lastBody: number): number {
  const top = headline >= 0 ? headline : firstBody;
  if (top < 0) return -0.3;
  if (at >= top && (firstBody < 0 || at <= Math.max(firstBody, top) + 2)) return 0.3 - Math.min(0.15, (at - top) * 0.01);
  if (at < top) return top - at <= REACH ? 0.1 - (top - at) * 0.02 : -0.4;
  if (lastBody >= 0 && at > lastBody) return at - lastBody <= 5 ? 0.05 : -0.4;
  return -0.2;
}
