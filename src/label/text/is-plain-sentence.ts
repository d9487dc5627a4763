import { phraseBits } from "../../languages/phrase-bits.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { FURNITURE_PHRASES } from "./furniture-phrases.ts";
import { holdsCredit } from "./holds-credit.ts";

const LEAST_WORDS = 4;
/** "About a third …", "More than …": a longer line that opens with such a word is no menu. */
const LONG_WORDS = 9;
const MENU: number = /* @__PURE__ */ phraseBits("navigate");

/** Whether a block ends as a sentence and nothing on it speaks for furniture, credit, byline or date. */
export function isPlainSentence({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || shape.words < LEAST_WORDS)
    return false;
  const furniture = shape.words < LONG_WORDS ? FURNITURE_PHRASES : FURNITURE_PHRASES & ~MENU;
  if (!SENTENCE_END.test(block.text) || (evidence.phrases.lead & furniture) !== 0) return false;
  return !holdsCredit(evidence);
}
