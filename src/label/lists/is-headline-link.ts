import { linkShare } from "../measure/find-prose-span.ts";
import type { Observation } from "../measure/observe-page.ts";

const LEAST_WORDS = 4;
const LINKED = 0.9;

/** Whether a block is an item of the format that is a link from end to end, long enough for a headline. */
export function isHeadlineLink(observation: Observation | undefined): boolean {
  if (observation === undefined) return false;
  const { block, shape } = observation;
  return (
    block.mark === "item" && shape.words >= LEAST_WORDS && linkShare(block.links, block.text.length) > LINKED
  );
}
