import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

const SECTION = 0.5;
const MOST_WORDS = 3;

/**
 * Claims the section of a page without article: the name right above the first heading, which the heading repeats or
 * the scorer knows.
 */
export function claimPageSection(page: ScoredPage, claims: Claims, heading: number): void {
  const { block, shape } = page.blocks[heading - 1] ?? {};
  if (block === undefined || shape === undefined || block.text === "" || claims[heading - 1] !== null) return;
  const repeated = page.blocks[heading]?.block.text.startsWith(block.text) === true;
  const known = shape.words <= MOST_WORDS && probability(page, heading - 1, "section") >= SECTION;
  if (repeated || known) claims[heading - 1] = "section";
}
