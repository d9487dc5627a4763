import { isTextRole } from "../blocks/is-text-role.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { holdsCredit } from "./holds-credit.ts";
import { lastClaim } from "./last-claim.ts";

/** "2 onions", "1,5 kg flour", "½ lemon", "2-3 eggs"; not "1. Melt the butter" */
const MEASURE = /^(?:\d{1,4}(?:[.,/–-]\d{1,4})?|[½¼¾⅓⅔])[ \u00A0]?\p{L}/u;
const NUMBER = /^\d+/u;
const DIGIT = /\d/u;
/** A line of the list has no more words. */
const LINE_WORDS = 10;
/** So many measures make a list, and they are this share of its lines: "salt" has none. */
const LEAST_MEASURES = 3;
const LEAST_SHARE = 0.6;

/** What heads the list, or what is done with it, has no more words: "Ingredients", "For the cake". */
const HEADING_WORDS = 3;

/**
 * Claims the ingredients and parts that stand inside a text one a line, with the lines that head them and what is done
 * with them. Alone each looks like a count of the furniture or like a subhead.
 *
 * @example
 * // paragraph / Ingredients / 2 onions / 40 g flour / 1 apple / a pinch of salt / Method / paragraph
 * claimMeasures(page, claims); // a subhead, four list items, a subhead
 */
export function claimMeasures(page: ScoredPage, claims: Claims): void {
  const last = lastClaim(claims, isTextRole);
  for (let at = claims.findIndex(isTextRole) + 1; at > 0 && at < last; at++) {
    if (!isMeasure(page, at)) continue;
    let end = at + 1;
    while (end < last && isLine(page, end)) end++;
    const headed = isHeading(page, end - 1);
    const items = headed ? end - 1 : end;
    if (isList(page, at, items)) {
      claims.fill("list-item", at, items);
      if (headed) claims[items] = "subhead";
      if (isHeading(page, at - 1)) claims[at - 1] = "subhead";
    }
    at = end;
  }
}

/** Most lines open with a measure, and those are no ranks. */
function isList(page: ScoredPage, from: number, to: number): boolean {
  let measures = 0;
  let ranks = 0;
  for (let at = from; at < to; at++) {
    if (!isMeasure(page, at)) continue;
    measures++;
    if (NUMBER.exec(page.blocks[at]?.block.text ?? "")?.[0] === String(measures)) ranks++;
  }
  return measures >= LEAST_MEASURES && measures >= (to - from) * LEAST_SHARE && ranks < measures;
}

function isMeasure(page: ScoredPage, at: number): boolean {
  return isLine(page, at) && MEASURE.test(page.blocks[at]?.block.text ?? "");
}

/** A short line that ends no sentence, with nothing on it that speaks for furniture, a credit, a date or a name. */
function isLine({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || block.text === "") return false;
  if (shape.words > LINE_WORDS || block.links.length > 0 || SENTENCE_END.test(block.text)) return false;
  return evidence.phrases.inside === 0 && !holdsCredit(evidence);
}

function isHeading(page: ScoredPage, at: number): boolean {
  const { block, shape } = page.blocks[at] ?? {};
  return (shape?.words ?? 0) <= HEADING_WORDS && isLine(page, at) && !DIGIT.test(block?.text ?? "");
}
