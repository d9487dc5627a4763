import { linkShare } from "../measure/find-prose-span.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** A point of the summary is a sentence or near one. */
const LEAST_WORDS = 4;
/** It stands this close below the headline. */
const REACH = 8;

/**
 * Claims the points that sum the story up between headline and text, as wire agencies print them: two or more items
 * of the format in a row that are no links. They are part of the text.
 */
export function claimSummary({ blocks }: ScoredPage, claims: Claims, headline: number): void {
  if (headline < 0) return;
  const points: number[] = [];
  for (let at = headline + 1; at <= headline + REACH && claims[at] !== "paragraph"; at++) {
    const { block, shape, evidence } = blocks[at] ?? {};
    if (block === undefined || shape === undefined || evidence === undefined) return;
    const point =
      block.mark === "item" && shape.words >= LEAST_WORDS && linkShare(block.links, block.text.length) < 0.5;
    if (claims[at] === null && point && evidence.phrases.inside === 0) points.push(at);
    else if (points.length > 0) break;
  }
  if (points.length > 1) for (const at of points) claims[at] = "list-item";
}
