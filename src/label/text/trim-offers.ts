import { phraseBits } from "../../languages/phrase-bits.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

/** So many doubtful sentences at most stand below the boxes: quizzes, rules for comments, words to users of blockers. */
const SENTENCES = 3;
/** What is as sure as this is a paragraph. */
const SURE = 0.9;
const LEAST_TEXT = 2;
/** A box inside the text has no more lines: behind it the text goes on. */
const BOX_LINES = 5;
const BOX: number = /* @__PURE__ */ phraseBits("subscribe", "account");

/**
 * Gives back the last few sentences when none of them is sure and what parts them from the text is longer than a box
 * and asks for an address or an account: the foot of the page speaks in sentences too.
 *
 * @example
 * // … / The crew went home. / Newsletter / (six lines of the foot) / We get it: you like to choose what you see.
 * trimOffers(page, claims); // the last line is no paragraph any more
 */
export function trimOffers(page: ScoredPage, claims: Claims): void {
  const text = [...claims.keys()].filter((at) => isTextRole(claims[at]));
  const least = Math.max(LEAST_TEXT, text.length - SENTENCES);
  for (let from = text.length - 1; from >= least; from--) {
    const at = text[from] ?? 0;
    const before = text[from - 1] ?? 0;
    if (probability(page, at, "body") >= SURE) return;
    if (at - before - 1 <= BOX_LINES || !asks(page, claims, before + 1, at)) continue;
    for (const offer of text.slice(from)) claims[offer] = null;
    return;
  }
}

function asks({ blocks }: ScoredPage, claims: Claims, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (claims[at] === null && ((blocks[at]?.evidence.phrases.inside ?? 0) & BOX) !== 0) return true;
  return false;
}
