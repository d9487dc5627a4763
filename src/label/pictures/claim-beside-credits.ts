import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isCreditAlone } from "./is-credit-alone.ts";
import { isDescription } from "./is-description.ts";
import { isOwnerAlone } from "./is-owner-alone.ts";
import { mayBecomeCaption } from "./may-become-caption.ts";

/** How sure a name of an owner or agency is a credit where nothing but a picture stands. */
const OWNER = 0.4;
/** How likely a line must look a caption above a bare name, which may be a button in capitals. */
const ABOVE_NAME = 0.03;
const LEAST_WORDS = 3;
const HEADER_WORDS = 7;
const MOST_WORDS = 45;

/**
 * Claims the captions that a credit on a line of its own proves, also where the text has taken them: the line above
 * the credit between headline and text, or below a picture or the counter of a gallery, and the line that stands
 * against a credit where blank lines part the rest. Between byline or date and text a bare name is a credit too.
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

function isPicture({ blocks }: ScoredPage, at: number): boolean {
  const block = blocks[at];
  return block !== undefined && isDescription(block);
}

/**
 * The one neighbour that no blank line parts from a block that blank lines part from the rest, or -1; also the line
 * above where more blank lines part that one from the text: the name of a picture's file stood there.
 */
function standsAgainst({ blocks }: ScoredPage, at: number): number {
  const gap = (step: number): number => blocks[at + step]?.block.gap ?? 0;
  const own = gap(0);
  const pictured =
    own > 0 && blocks[at - 1]?.block.mark === "none" && blocks[at - 1]?.evidence.timestamp === null;
  if (gap(-1) > own && (pictured || (own === 0 && gap(1) > 0))) return at - 1;
  return own > 0 && gap(1) === 0 && gap(2) > 0 ? at + 1 : -1;
}
