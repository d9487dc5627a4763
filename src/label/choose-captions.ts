import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const CAPTION = 0.5;
/** A sentence with the words or the credit of a caption is one on less. */
const CREDITED = 0.12;
const PRINTED = 0.005;
const FORM_WORDS = 7;
/** A credit without a caption in sight. */
const LONE = 0.1;

/**
 * Claims captions and credits: by the scorer, by words that only captions print, and by the credit on the line or on
 * the line after it. A credit alone goes with the caption beside it.
 */
export function chooseCaptions(page: ScoredPage, claims: Claims): void {
  for (const [at, { evidence, shape, block }] of page.blocks.entries()) {
    // The words for a picture that is not shown are no print; a short line has no room for people and their places.
    if (claims[at] !== null || block.mark === "image" || shape.words < 3 || isCreditAlone(page, at)) continue;
    const learned = probability(page, at, "caption");
    const sure =
      (evidence.captionForm && shape.words > FORM_WORDS) ||
      (evidence.credit?.value.caption != null && evidence.credit.confidence >= 0.7);
    const dated = (page.blocks[at + 1]?.evidence.timestamp?.confidence ?? 0) > 0.6;
    const credited =
      evidence.credit !== null || isCreditAlone(page, at + 1) || (dated && isCreditAlone(page, at + 2));
    if (learned >= (sure ? PRINTED : credited ? CREDITED : CAPTION)) claims[at] = "caption";
  }
  for (const at of page.blocks.keys()) {
    const beside = claims[at - 1] === "caption" || claims[at + 1] === "caption";
    if (claims[at] === null && isCreditAlone(page, at) && (beside || probability(page, at, "caption") > LONE))
      claims[at] = "credit";
  }
}

/** Whether a line is nothing but a credit. */
function isCreditAlone({ blocks }: ScoredPage, at: number): boolean {
  const credit = blocks[at]?.evidence.credit ?? null;
  return credit !== null && credit.value.caption === null && credit.confidence >= 0.5;
}
