import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { type ArticleFrame, articleFrame } from "./article-frame.ts";
import { continuesByline } from "./continues-byline.ts";
import { findSignatures } from "./find-signatures.ts";
import { openingOf } from "./is-named-in.ts";
import { LEAST_BYLINE, scoreByline } from "./score-byline.ts";

/** Authors on lines of their own stand this close together at most. */
const TOGETHER = 6;
/** What signs below the text, as agencies do, gives way to what stands above it. */
const BELOW_TEXT = 0.25;
/** How far below its deck an article's date stands. */
const BELOW_DECK = 4;

/**
 * Claims the lines that name the authors: the surest byline between headline and text, else one right after
 * the text, else one just above the headline; and those that continue it.
 */
export function chooseBylines(page: ScoredPage, claims: Claims, headline: number): void {
  const frame = aroundDate(articleFrame(claims, headline), claims);
  const opening = openingOf(page, claims);
  const scores = page.blocks.map((_, at) => scoreByline(page, claims, at, frame, opening));
  let best = -1;
  let chosen = -1;
  for (const [at, score] of scores.entries()) {
    const rank = at > frame.lastBody ? score - BELOW_TEXT : score;
    if (score > LEAST_BYLINE && rank > best) [best, chosen] = [rank, at];
  }
  if (chosen < 0 || chosen > frame.lastBody) {
    const signed = findSignatures(page, claims, frame.lastBody);
    for (const at of signed) claims[at] = "byline";
    if (chosen < 0 || signed.includes(chosen)) return;
  }
  claims[chosen] = "byline";
  for (const step of [-1, 1]) {
    let last = chosen;
    for (let at = chosen + step; Math.abs(at - chosen) <= TOGETHER; at += step) {
      const sure = (scores[at] ?? 0) >= LEAST_BYLINE;
      // The same names again need not stand close.
      const same = sure && namesOf(page, at) === namesOf(page, chosen);
      if (!same && !continuesByline(page, claims, last, at, sure)) continue;
      claims[at] = "byline";
      last = at;
    }
  }
}

/** A paragraph above the date is the deck; what stands beside the date stands above the text. */
function aroundDate(frame: ArticleFrame, claims: Claims): ArticleFrame {
  const { firstBody } = frame;
  const date = claims.indexOf("timestamp", firstBody + 1);
  if (firstBody < 0 || date < 0 || date - firstBody > BELOW_DECK) return frame;
  const next = claims.indexOf("paragraph", date);
  return next < 0 ? frame : { ...frame, firstBody: next };
}

function namesOf({ blocks }: ScoredPage, at: number): string {
  return (blocks[at]?.evidence.byline?.value.authors ?? []).map(({ name }) => name).join();
}
