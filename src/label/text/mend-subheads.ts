import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isPostTime } from "./is-post-time.ts";

const LONE_WORDS = 9;
const LONE = 0.1;
const LEAD_IN_WORDS = 6;

/** Makes subheads what only the lines around them tell: lone ones are added, lead-ins and those that head nothing go. */
export function mendSubheads(page: ScoredPage, claims: Claims): void {
  settleRuns(page, claims);
  claimLoneSubheads(page, claims);
  keepLeadIns(page, claims);
  dropOpenSubheads(claims);
}

/** A subhead heads text: of short lines in a row the first may be one, the others are what it heads: rows, ingredients. */
function settleRuns({ blocks }: ScoredPage, claims: Claims): void {
  const isShort = (at: number): boolean => claims[at] === "subhead" && blocks[at]?.block.mark === "none";
  for (let at = 1; at < claims.length; at++) {
    if (!isShort(at) || !isShort(at - 1)) continue;
    const from = at - 1;
    while (isShort(at)) at++;
    const introduced = blocks[from - 1]?.block.text.endsWith(":") === true && at - from > 2;
    claims.fill("paragraph", introduced ? from : from + 1, at);
  }
}

/** A short line alone between two paragraphs, with nothing of furniture on it, is a subhead. */
function claimLoneSubheads(page: ScoredPage, claims: Claims): void {
  for (const [at, { shape, block, evidence }] of page.blocks.entries()) {
    if (claims[at] !== null || claims[at - 1] !== "paragraph" || claims[at + 1] !== "paragraph") continue;
    if (shape.words < 2 || shape.words > LONE_WORDS || block.text.endsWith(":")) continue;
    if (evidence.phrases.inside !== 0 || evidence.credit !== null || (evidence.byline?.confidence ?? 0) > 0.5)
      continue;
    if (isPostTime(page, at)) continue;
    if (probability(page, at, "subhead") + probability(page, at, "body") >= LONE) claims[at] = "subhead";
  }
}

/** A line as long as a clause right above the items of a list leads in to them; it is no subhead. */
function keepLeadIns({ blocks }: ScoredPage, claims: Claims): void {
  for (const [at, { shape, block }] of blocks.entries()) {
    const leads = claims[at] === "subhead" && claims[at + 1] === "list-item" && block.mark === "none";
    if (leads && shape.words >= LEAD_IN_WORDS) claims[at] = "paragraph";
  }
}

/** A subhead heads something: without text below it, it is the heading of what follows the article. */
function dropOpenSubheads(claims: Claims): void {
  for (let at = claims.length - 1; at >= 0 && !isTextRole(claims[at]); at--)
    if (claims[at] === "subhead") claims[at] = null;
}
