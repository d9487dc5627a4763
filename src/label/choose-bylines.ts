import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const LEAST = 0.6;
const REACH = 8;
/** Authors on lines of their own stand this close together. */
const TOGETHER = 3;

/**
 * Claims the lines that name the authors: the surest byline between headline and text, else one right after
 * the text, else one just above the headline; and those beside it.
 */
export function chooseBylines(page: ScoredPage, claims: Claims, headline: number): void {
  const firstBody = claims.indexOf("paragraph");
  const lastBody = claims.lastIndexOf("paragraph");
  let best = LEAST;
  let chosen = -1;
  for (const [at, { evidence }] of page.blocks.entries()) {
    if (evidence.byline === null || (claims[at] !== null && claims[at] !== "timestamp")) continue;
    const score = scoreOf(page, at) + placeOf(at, headline, firstBody, lastBody);
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  if (chosen < 0) return;
  claims[chosen] = "byline";
  for (let at = chosen - TOGETHER; at <= chosen + TOGETHER; at++) {
    if (claims[at] === null && scoreOf(page, at) >= LEAST) claims[at] = "byline";
  }
}

function scoreOf(page: ScoredPage, at: number): number {
  const byline = page.blocks[at]?.evidence.byline ?? null;
  return byline === null ? 0 : byline.confidence * 0.6 + probability(page, at, "byline") * 0.5;
}

function placeOf(at: number, headline: number, firstBody: number, lastBody: number): number {
  const top = headline >= 0 ? headline : firstBody;
  if (top < 0) return -0.3;
  if (at > top && (firstBody < 0 || at <= Math.max(firstBody, top) + 1)) return 0.2;
  if (at < top) return top - at <= REACH ? 0.05 - (top - at) * 0.02 : -0.5;
  if (lastBody >= 0 && at > lastBody) return at - lastBody <= 4 ? 0.1 : -0.5;
  return -0.25;
}
