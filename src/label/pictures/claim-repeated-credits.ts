import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { mayBecomeCaption } from "./may-become-caption.ts";

/** A credit of one word may be a section's name behind a headline's dash. */
const CREDIT_WORDS = 2;
const CAPTION_WORDS = 4;
const SET_OFF = /[-–—|]\s{0,2}$/u;

/**
 * Claims a caption that ends, behind a dash, in its credit, where the line below is that credit again; the words of
 * the credit need not be known.
 */
export function claimRepeatedCredits({ blocks }: ScoredPage, claims: Claims): void {
  const headline = claims.indexOf("headline");
  if (headline < 0) return;
  for (let at = headline + 1; at + 1 < blocks.length; at++) {
    const line = blocks[at];
    const credit = blocks[at + 1];
    if (line === undefined || credit === undefined || credit.shape.words < CREDIT_WORDS) continue;
    const { text } = line.block;
    if (claims[at + 1] !== null || !text.endsWith(credit.block.text)) continue;
    if (line.shape.words < credit.shape.words + CAPTION_WORDS) continue;
    if (!SET_OFF.test(text.slice(0, text.length - credit.block.text.length))) continue;
    if (!mayBecomeCaption(claims[at])) continue;
    claims[at] = "caption";
    claims[at + 1] = "credit";
  }
}
