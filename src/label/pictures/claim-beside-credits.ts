import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isCreditAlone } from "./is-credit-alone.ts";
import { isOwnerAlone } from "./is-owner-alone.ts";
import { mayBecomeCaption } from "./may-become-caption.ts";

/** How sure a name of an owner or agency is a credit where nothing but a picture stands. */
const OWNER = 0.4;
/** How likely a line must look a caption above a bare name, which may be a button in capitals. */
const ABOVE_NAME = 0.03;
/** How a text browser prints what a picture shows. */
const DESCRIPTION = /^\[[^\d\s[\]][^[\]]{0,200}\]$/u;
const LEAST_WORDS = 3;
const HEADER_WORDS = 7;
const MOST_WORDS = 45;

/**
 * Claims the captions that a credit on a line of its own proves, also where the text has taken them: the line above
 * the credit between headline and text, or below a picture or the counter of a gallery, and the line that stands against a credit
 * where blank lines part the rest. Between byline or date and text a bare name is a credit too.
 */
export function claimBesideCredits(page: ScoredPage, claims: Claims): void {
  const headline = claims.indexOf("headline");
  if (headline < 0) return;
  const first = claims.indexOf("paragraph", headline);
  const last = claims.lastIndexOf("paragraph");
  const signed = claims.findIndex((role, at) => at > headline && (role === "byline" || role === "timestamp"));
  for (let at = headline + 2; at <= last + 1; at++) {
    if (claims[at] !== null) continue;
    const header = at - 1 <= first && isTextRole(claims[at + 1]);
    const credited = isCreditAlone(page, at, OWNER);
    const named = !credited && header && signed >= 0 && signed < at - 1 && isOwnerAlone(page, at);
    if (!credited && !(named && probability(page, at - 1, "caption") >= ABOVE_NAME)) continue;
    const counted = page.blocks[at - 2]?.evidence.gallery === true;
    const caption = counted || header || isPicture(page, at - 2) ? at - 1 : standsAgainst(page, at);
    const words = page.blocks[caption]?.shape.words ?? 0;
    if (words < (header ? HEADER_WORDS : LEAST_WORDS) || (words > MOST_WORDS && !counted)) continue;
    if (isCreditAlone(page, caption, OWNER) || !mayBecomeCaption(claims[caption])) continue;
    claims[caption] = "caption";
    if (named) claims[at] = "credit";
  }
}

/** A picture that the format marks, or its description in brackets. */
function isPicture({ blocks }: ScoredPage, at: number): boolean {
  const block = blocks[at]?.block;
  return block !== undefined && (block.mark === "image" || DESCRIPTION.test(block.text));
}

/** The one neighbour that no blank line parts from a block that blank lines part from the rest, or -1. */
function standsAgainst({ blocks }: ScoredPage, at: number): number {
  const [above, own, below, after] = [-1, 0, 1, 2].map((step) => (blocks[at + step]?.block.gap ?? 0) > 0);
  if (above === true && own === false && below === true) return at - 1;
  return own === true && below === false && after === true ? at + 1 : -1;
}
