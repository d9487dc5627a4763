import { phraseBits } from "../../languages/phrase-bits.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** How many notes a text is followed by at most. */
const NOTES = 4;
/** Less is not called a text with notes. */
const LEAST_TEXT = 2;
/** Words that a newsroom speaks of itself or to the reader with, wherever they stand in a last line. */
const NOTE: number = /* @__PURE__ */ phraseBits("endCredit", "bio", "subscribe", "readMore");
const OWN_NOTE: number = /* @__PURE__ */ phraseBits("endCredit", "bio");
/** Words that only an opening makes a note. */
const NOTE_OPENING: number = /* @__PURE__ */ phraseBits("comments", "related", "recommended");
const CORRECTION: number = /* @__PURE__ */ phraseBits("correction");

/**
 * Gives back the notes below a text that are printed like its paragraphs: who else reported, who the author is,
 * where to subscribe. They speak of the newsroom, not of the news; a correction speaks of the news and stays. Only the
 * end is looked at: inside a text the same words are quotations or asides, and the text goes on after them.
 */
export function trimClosingNotes({ blocks }: ScoredPage, claims: Claims): void {
  const text = [...claims.keys()].filter((at) => isTextRole(claims[at]));
  for (const at of text.slice(LEAST_TEXT).slice(-NOTES).reverse()) {
    const { lead, inside } = blocks[at]?.evidence.phrases ?? { lead: 0, inside: 0 };
    if ((lead & CORRECTION) !== 0) continue;
    // Who is quoted speaks of the news: "Sign up by Friday," she said.
    const quotes = (blocks[at]?.shape.quotes ?? 0) > 1 && (inside & OWN_NOTE) === 0;
    if (quotes || ((inside & NOTE) === 0 && (lead & NOTE_OPENING) === 0)) return;
    claims[at] = null;
  }
}
