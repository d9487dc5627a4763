import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isSectionName, LABEL_WORDS } from "./is-section-name.ts";

/** How far below the headline it stands. */
const REACH = 5;
/** From here on a line has the form of a name. */
const NAME = 0.5;

/**
 * A word of the menus that stands once more between headline and text; -1 where there is none.
 *
 * @param least - how likely the scorer must find it a section
 */
export function findSectionBelow(page: ScoredPage, claims: Claims, headline: number, least: number): number {
  for (let at = headline + 1; at <= headline + REACH; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] === "paragraph") return -1;
    const { block, shape, evidence, seenBefore } = observation;
    if (claims[at] !== null || !seenBefore || shape.words > LABEL_WORDS || shape.letters < 2) continue;
    if (probability(page, at, "section") < least || !stands(page, block.text, headline)) continue;
    if (evidence.phrases.inside !== 0 || (evidence.byline?.confidence ?? 0) >= NAME) continue;
    if (isSectionName(observation)) return at;
  }
  return -1;
}

/** Whether a text stands above a line of the page. */
function stands({ blocks }: ScoredPage, text: string, end: number): boolean {
  return blocks.slice(0, end).some(({ block }) => block.text === text);
}
