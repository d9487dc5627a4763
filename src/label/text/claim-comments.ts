import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

const COMMENTS: number = /* @__PURE__ */ phraseBits("comments");
const HEADING_WORDS = 8;
/** What readers write has some words; names, votes and buttons around it have few. */
const COMMENT_WORDS = 5;
/** A thread that is nothing but furniture for this many blocks is over. */
const PATIENCE = 12;

/** Claims what readers wrote below the text, under the heading of the thread; names and buttons stay furniture. */
export function claimComments({ blocks }: ScoredPage, claims: Claims): void {
  let patience = 0;
  for (let at = claims.lastIndexOf("paragraph") + 1; at < blocks.length; at++) {
    const { shape, evidence } = blocks[at] ?? {};
    if (shape === undefined || evidence === undefined) return;
    if (shape.words <= HEADING_WORDS && (evidence.phrases.lead & COMMENTS) !== 0) patience = PATIENCE;
    else if (claims[at] !== null) patience = 0;
    else if (patience > 0 && shape.words >= COMMENT_WORDS && evidence.phrases.lead === 0) {
      claims[at] = "comment";
      patience = PATIENCE;
    } else if (patience > 0) patience--;
  }
}
