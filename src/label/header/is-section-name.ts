import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Observation } from "../measure/observe-page.ts";

/** The name of a section has no more words. */
export const LABEL_WORDS = 5;

const SHORT = 12;
/** "35d", "@handle", "#topic of the day" */
const NO_NAME = /^[\d@#]/u;
/** From here on a line prints a date. */
const DATE = 0.6;
const LIVE: number = /* @__PURE__ */ phraseBits("live");

/** Whether a line may name a section: neither a date nor a number of days, nor the label of what is on air. */
export function isSectionName({ block, evidence }: Observation): boolean {
  if ((evidence.phrases.whole & LIVE) !== 0 || (evidence.timestamp?.confidence ?? 0) >= DATE) return false;
  return !NO_NAME.test(block.text) || block.text.length > SHORT;
}
