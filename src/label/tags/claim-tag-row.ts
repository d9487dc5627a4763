import { shareOfArticle } from "../blocks/article-words.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { couldBeTag, isOtherHeading, isTagRow } from "./could-be-tag.ts";

/** A row of tags stands right below the text, before the lists. */
const BELOW_TEXT = 40;
const LEAST_WORDS = 5;
const LEAST_LONGER = 4;
/** How much of a row's words the article must use: a headline has a verb that it does not. */
const GROUNDED = 0.6;
/** A headline goes on in small letters; in a row they are few, or all are. */
const SMALL_SHARE = 0.4;
const SMALL = /^\p{Ll}/u;
/** A headline quotes, a row of tags does not. */
const QUOTE = /["“”„«»]/u;

/**
 * Claims the one line below the text that is a row of tags whose separators were lost: words that nothing joins, and
 * the article uses nearly all of them.
 *
 * @example
 * // Ferry sold to a museum / … / Granton Ferries Museum Northern Light
 * claimTagRow(page, claims, words); // claims the last line
 */
export function claimTagRow(page: ScoredPage, claims: Claims, words: ReadonlySet<number>): void {
  const from = claims.lastIndexOf("paragraph") + 1;
  const end = Math.min(page.blocks.length, from + BELOW_TEXT);
  for (let at = from; at < end; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] !== null || observation.copies > 1) continue;
    if (!isRow(observation) || shareOfArticle(page, at, at + 1, words) < GROUNDED) continue;
    claims[at] = "tag";
    return;
  }
}

/** Whether nothing on a line joins its words: neither small words nor stops nor one link, which makes a headline. */
function isRow(observation: Observation): boolean {
  const { block, shape } = observation;
  if (
    block.mark !== "none" ||
    block.links.length === 1 ||
    block.text.includes(":") ||
    shape.commas > 0 ||
    shape.functionWords > 0
  )
    return false;
  const words = block.text.split(" ");
  const small = words.filter((word) => SMALL.test(word)).length;
  if (QUOTE.test(block.text) || (small > SMALL_SHARE * words.length && small < words.length)) return false;
  const enough = words.length >= LEAST_WORDS && shape.vocabulary.length >= LEAST_LONGER;
  return enough && !isOtherHeading(observation) && (couldBeTag(observation) || isTagRow(observation));
}
