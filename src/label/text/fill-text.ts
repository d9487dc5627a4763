import { isTextRole } from "../blocks/is-text-role.ts";
import { UTTERANCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { holdsCredit } from "./holds-credit.ts";
import { isDetail } from "./is-detail.ts";
import { isPostTime } from "./is-post-time.ts";
import { lastClaim } from "./last-claim.ts";

/** So many lines may stand between two lines of the text and be the text's. */
const LONGEST_HOLE = 5;
/** A caption stands between paragraphs too. */
const CAPTION = 0.3;

/**
 * Claims the short sentences that stand between two lines of the text: "Every time.", "No.", the questions and answers
 * of an interview. They look like nothing alone; but a box is more than bare sentences, so that all lines of a hole
 * must be such, subheads, or the named facts of a notice.
 */
export function fillText(page: ScoredPage, claims: Claims): void {
  const last = lastClaim(claims, isTextRole);
  let from = claims.findIndex(isTextRole);
  for (let at = from + 1; from >= 0 && at <= last; at++) {
    if (!isTextRole(claims[at])) continue;
    const lines = at - from - 1;
    if (lines > 0 && lines <= LONGEST_HOLE && areBare(page, claims, from + 1, at))
      for (let hole = from + 1; hole < at; hole++) claims[hole] ??= "paragraph";
    from = at;
  }
}

function areBare(page: ScoredPage, claims: Claims, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (claims[at] !== "subhead" && (claims[at] !== null || !isBare(page, at))) return false;
  return true;
}

/** A sentence or a named fact, with nothing on it that speaks for a caption, a credit, a date or furniture. */
function isBare(page: ScoredPage, at: number): boolean {
  const { block, evidence, copies } = page.blocks[at] ?? {};
  if (block === undefined || evidence === undefined || block.mark !== "none" || block.links.length > 0)
    return false;
  return (
    (UTTERANCE_END.test(block.text) || isDetail(page, at)) &&
    copies === 1 &&
    (evidence.phrases.whole | evidence.phrases.lead) === 0 &&
    !holdsCredit(evidence) &&
    probability(page, at, "caption") < CAPTION &&
    !isPostTime(page, at)
  );
}
