import { phraseBits } from "../../languages/phrase-bits.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { bodyRole } from "./body-role.ts";
import { FURNITURE_PHRASES } from "./furniture-phrases.ts";
import { isDetail } from "./is-detail.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";
import { isPostTime } from "./is-post-time.ts";
import { lastClaim } from "./last-claim.ts";

/** How many blocks the text goes on at most. */
const EXTENSION = 12;
/** How likely a sentence, and a named fact, must be to be the text's. */
const GOES_ON = 0.06;
const DETAIL = 0.1;
const SUBHEAD_WORDS = 9;
/** Words of menus ("next", "about") are plain words inside a sentence. */
const SPEAKS_OF_PAGE = /* @__PURE__ */ (() => FURNITURE_PHRASES & ~phraseBits("navigate"))();

/**
 * The text goes on while plain sentences follow it directly, each alone or under one short line: an ending of short
 * paragraphs looks little like the text above it, but nothing else than text is printed so.
 */
export function extendText(page: ScoredPage, claims: Claims): void {
  const last = lastClaim(claims);
  for (let at = last + 1; last >= 0 && at < page.blocks.length && at <= last + EXTENSION; at++) {
    const under = goesOn(page, at) ? at : isShortLine(page, at) && goesOn(page, at + 1) ? at + 1 : -1;
    if (under < 0) return;
    if (under > at && !isPostTime(page, at)) claims[at] = "subhead";
    claims[under] = bodyRole(page, under);
    at = under;
  }
}

function goesOn(page: ScoredPage, at: number): boolean {
  if (((page.blocks[at]?.evidence.phrases.inside ?? 0) & SPEAKS_OF_PAGE) !== 0) return false;
  const text = probability(page, at, "body") + probability(page, at, "subhead");
  return isPlainSentence(page, at)
    ? probability(page, at, "body") >= GOES_ON
    : isDetail(page, at) && text >= DETAIL;
}

/** Whether a line could be a subhead: short, no set phrase, no sentence. */
function isShortLine({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || block.text === "") return false;
  return (
    shape.words <= SUBHEAD_WORDS &&
    evidence.phrases.lead === 0 &&
    !SENTENCE_END.test(block.text) &&
    evidence.tagLine === null
  );
}
