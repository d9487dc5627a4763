import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { BOX_HEADINGS } from "./box-headings.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";
import { lastClaim } from "./last-claim.ts";

/** A box of related stories has no more lines. */
const REACH = 6;
const LIKELY = 0.25;
const LEAST_WORDS = 12;

/**
 * Claims the sentences behind the last box of the text: the scorer takes it for the lists below the text, but its
 * heading stood within the text before.
 *
 * @example
 * // … / Read also / Pier sold / The crew went home. / Read also / Barge owner fined / They start again on Monday.
 * claimBehindBox(page, claims); // the last line is a paragraph
 */
export function claimBehindBox(page: ScoredPage, claims: Claims): void {
  let last = lastClaim(claims, isTextRole);
  if (last < 0) return;
  let boxed = false;
  for (let at = last + 1; at < page.blocks.length && at <= last + REACH; at++) {
    const { shape, evidence, copies } = page.blocks[at] ?? {};
    if (shape === undefined || evidence === undefined) return;
    if ((evidence.phrases.whole & BOX_HEADINGS) !== 0 && (copies ?? 1) > 1) boxed = true;
    if (!boxed || claims[at] !== null || shape.words < LEAST_WORDS) continue;
    if (!isPlainSentence(page, at) || probability(page, at, "body") < LIKELY) continue;
    claims[at] = "paragraph";
    last = at;
  }
}
