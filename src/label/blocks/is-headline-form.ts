import type { Observation } from "../measure/observe-page.ts";

const LEAST_WORDS = 4;
const MOST_WORDS = 30;

/** Whether a line reads as a headline: some words, no stop, nothing else on it. */
export function isHeadlineForm({ block, shape, evidence }: Observation): boolean {
  if (shape.words < LEAST_WORDS || shape.words > MOST_WORDS || evidence.phrases.inside !== 0) return false;
  return (
    evidence.byline === null &&
    evidence.credit === null &&
    !block.text.endsWith(".") &&
    !block.text.endsWith(":")
  );
}
