import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { isTextRole } from "../text/is-text-role.ts";
import { isCreditAlone } from "./is-credit-alone.ts";

/** How sure a name of an owner or agency is a credit where nothing but a picture stands. */
const OWNER = 0.4;
const LEAST_WORDS = 3;
const HEADER_WORDS = 7;
const MOST_WORDS = 45;

/**
 * Claims the captions that a credit on a line of its own proves, also where the text has taken them: the line above
 * the credit between headline and text, or below the counter of a gallery, and the line that stands against a credit
 * where blank lines part the rest.
 */
export function claimBesideCredits(page: ScoredPage, claims: Claims): void {
  const headline = claims.indexOf("headline");
  if (headline < 0) return;
  const first = claims.indexOf("paragraph", headline);
  const last = claims.lastIndexOf("paragraph");
  for (let at = headline + 2; at <= last + 1; at++) {
    if (claims[at] !== null || !isCreditAlone(page, at, OWNER)) continue;
    const counted = page.blocks[at - 2]?.evidence.gallery === true;
    const header = at - 1 <= first && isTextRole(claims[at + 1]);
    const caption = counted || header ? at - 1 : standsAgainst(page, at);
    const words = page.blocks[caption]?.shape.words ?? 0;
    if (words < (header ? HEADER_WORDS : LEAST_WORDS) || (words > MOST_WORDS && !counted)) continue;
    if (isCreditAlone(page, caption, OWNER)) continue;
    const role = claims[caption];
    if (role === null || role === "deck" || role === "paragraph" || role === "subhead")
      claims[caption] = "caption";
  }
}

/** The one neighbour that no blank line parts from a block that blank lines part from the rest, or -1. */
function standsAgainst({ blocks }: ScoredPage, at: number): number {
  const [above, own, below, after] = [-1, 0, 1, 2].map((step) => (blocks[at + step]?.block.gap ?? 0) > 0);
  if (above === true && own === false && below === true) return at - 1;
  return own === true && below === false && after === true ? at + 1 : -1;
}
