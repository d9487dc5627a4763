import type { Observation } from "../measure/observe-page.ts";

/** The place in a list that stands on a line of its own ("3", "3.", "第3位"), or null. */
export function rankAlone(observation: Observation | undefined): number | null {
  const rank = observation?.evidence.rank ?? null;
  return rank !== null && rank.end > 0 && rank.end === observation?.block.text.length ? rank.value : null;
}
