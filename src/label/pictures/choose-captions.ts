import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isCreditAlone } from "./is-credit-alone.ts";
import { isDescription } from "./is-description.ts";

const CAPTION = 0.5;
/** A sentence with the words or the credit of a caption is one on less. */
const CREDITED = 0.12;
const PRINTED = 0.005;
const FORM_WORDS = 7;
/** A name of one or two words is a caption above a credit. */
const LEAST_WORDS = 3;
const NAMED = 0.5;
/** A short line with words of furniture is a button or a heading. */
const SHORT_WORDS = 5;
/** A line that stands so often with no credit near is no caption. */
const COPIES = 3;
/** A credit without a caption in sight. */
const LONE = 0.1;

/**
 * Claims captions and credits: by the scorer, by words that only captions print, and by the credit on the line or on
 * the line after it. A credit alone goes with the caption beside it.
 */
export function chooseCaptions(page: ScoredPage, claims: Claims): void {
  for (const [at, observation] of page.blocks.entries()) {
    const { evidence, shape, copies } = observation;
    // The words for a picture that is not shown are no print; a short line has no room for people and their places.
    if (claims[at] !== null || isDescription(observation) || isCreditAlone(page, at)) continue;
    const learned = probability(page, at, "caption");
    if (shape.words < LEAST_WORDS && (learned < NAMED || !isCreditAlone(page, at + 1))) continue;
    if (shape.words < SHORT_WORDS && evidence.phrases.inside !== 0) continue;
    const counted = page.blocks[at - 1]?.evidence.gallery === true;
    const dated = (page.blocks[at + 1]?.evidence.timestamp?.confidence ?? 0) > 0.6;
    const signed = isCreditAlone(page, at + 1) || (dated && isCreditAlone(page, at + 2));
    const sure =
      (counted && signed) ||
      (evidence.captionForm && shape.words > FORM_WORDS) ||
      (evidence.credit?.value.caption != null && evidence.credit.confidence >= 0.7);
    const credited =
      evidence.credit !== null ||
      signed ||
      counted ||
      // A credit goes with one caption.
      (isCreditAlone(page, at - 1) && claims[at - 2] !== "caption");
    if (copies >= COPIES && !sure && !credited) continue;
    if (learned >= (sure ? PRINTED : credited ? CREDITED : CAPTION)) claims[at] = "caption";
  }
  const deck = page.blocks[claims.indexOf("deck")]?.block.text;
  for (const [at, { block }] of page.blocks.entries()) {
    // What says the deck again says nothing of a picture.
    if (claims[at] === "caption" && block.text === deck) claims[at] = null;
    const beside = claims[at - 1] === "caption" || claims[at + 1] === "caption";
    if (claims[at] === null && isCreditAlone(page, at) && (beside || probability(page, at, "caption") > LONE))
      claims[at] = "credit";
  }
}
