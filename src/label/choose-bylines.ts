import { type ArticleFrame, articleFrame, placeScore } from "./article-frame.ts";
import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const LEAST = 0.5;
/** Authors on lines of their own stand this close together. */
const TOGETHER = 3;
const SURE = 0.8;
const TOP = 8;

/**
 * Claims the lines that name the authors: the surest byline between headline and text, else one right after
 * the text, else one just above the headline; and those beside it.
 */
export function chooseBylines(page: ScoredPage, claims: Claims, headline: number): void {
  const frame = articleFrame(claims, headline);
  const scores = page.blocks.map((_, at) => scoreOf(page, claims, at, frame));
  let best = LEAST;
  let chosen = -1;
  for (const [at, score] of scores.entries()) {
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  if (chosen < 0) return;
  for (let at = chosen - TOGETHER; at <= chosen + TOGETHER; at++) {
    if ((scores[at] ?? 0) >= LEAST) claims[at] = "byline";
  }
}

function scoreOf(page: ScoredPage, claims: Claims, at: number, frame: ArticleFrame): number {
  const byline = page.blocks[at]?.evidence.byline ?? null;
  if (byline === null || (claims[at] !== null && claims[at] !== "timestamp")) return 0;
  const dated =
    claims[at] === "timestamp"
      ? 0.3
      : claims[at - 1] === "timestamp" || claims[at + 1] === "timestamp"
        ? 0.08
        : 0;
  const learned = probability(page, at, "byline");
  // The points of a summary stand above the name at times: near the top of the text a sure line may yet be it.
  const below = at - frame.firstBody;
  const early = learned > SURE && below > 1 && below <= TOP ? 0.2 : 0;
  const people = byline.value.authors.some((author) => author.kind === "person");
  const form = byline.confidence * 0.55 + learned * 0.5 + early;
  return form + dated + placeScore(frame, at) - (people ? 0 : 0.15);
}
