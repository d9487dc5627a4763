import { articleWords, shareOfArticle } from "../blocks/article-words.ts";
import { isSetHeading } from "../blocks/is-set-heading.ts";
import { listHeadingAt } from "../blocks/list-heading-at.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { bodyRole } from "./body-role.ts";
import { FURNITURE_PHRASES } from "./furniture-phrases.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";
import { lastClaim } from "./last-claim.ts";

/** Below one headline alone a sentence is its teaser; a box in a text has no more lines. */
const LEAST_LINES = 2;
const MOST_LINES = 12;
/** How much of the words behind the box the text above must use. */
const GROUNDED = 0.1;

/**
 * The text goes on behind a box of headlines that stands right below it: plain sentences that follow the headlines
 * directly and speak of what the text speaks of. Without it the article would end at the box. Behind the sentences
 * stands what ends a page: of another headline they would be the teasers.
 *
 * @example
 * // The ferry stays in port. / Most read / Pier sold / Market moves uphill / Its captain waits for the part. / Share
 * resumeText(page, claims); // claims[4] is "paragraph"
 */
export function resumeText(page: ScoredPage, claims: Claims): void {
  const heading = lastClaim(claims) + 1;
  if (heading === 0 || !isSetHeading(listHeadingAt(page, heading))) return;
  let from = heading + 1;
  while (isHeadline(page, from) && from - heading <= MOST_LINES) from++;
  let end = from;
  while (goesOn(page, end)) end++;
  if (from - heading <= LEAST_LINES || end === from || !endsPage(page, end)) return;
  // "Jane Roe" / "Jane Roe is our reporter for the coast.": the author's box below the lists.
  const [above, opening] = page.blocks.slice(from - 1, from + 1);
  if (opening?.block.text.startsWith(above?.block.text ?? "") === true) return;
  if (shareOfArticle(page, from, end, articleWords(page, claims)) < GROUNDED) return;
  for (let at = from; at < end; at++) claims[at] = bodyRole(page, at);
}

function isHeadline({ blocks }: ScoredPage, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  if (block === undefined || evidence === undefined || SENTENCE_END.test(block.text)) return false;
  return (evidence.phrases.whole & FURNITURE_PHRASES) === 0;
}

function goesOn(page: ScoredPage, at: number): boolean {
  const { block, evidence } = page.blocks[at] ?? {};
  if (block === undefined || evidence === undefined || block.mark !== "none") return false;
  return isPlainSentence(page, at) && (evidence.phrases.inside & FURNITURE_PHRASES) === 0;
}

/** Whether the page or its article ends at a line: nothing, furniture, tags or the heading of a list. */
function endsPage(page: ScoredPage, at: number): boolean {
  const { evidence } = page.blocks[at] ?? {};
  if (evidence === undefined) return true;
  if (evidence.tagLine !== null || listHeadingAt(page, at) !== null) return true;
  return (evidence.phrases.lead & FURNITURE_PHRASES) !== 0;
}
