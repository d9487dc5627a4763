import type { BlockEvidence } from "./recognise-block.ts";
import { recogniseClock } from "./recognise-clock.ts";

const TIME_MARK = /^T/u;
const SURE = 0.6;

/**
 * Reads the line that heads a post of a live blog: a date and time, or a clock time alone ("14.05 Uhr", "2:05pm").
 *
 * @returns ISO 8601 as precise as printed, "14:05" for a clock time alone; null when the line prints neither.
 */
export function recognisePostTime(text: string, { timestamp }: BlockEvidence): string | null {
  const clock = recogniseClock(text);
  if (clock !== null) return clock;
  if (timestamp === null || timestamp.confidence < SURE) return null;
  const stamp = timestamp.value.stamps[0];
  return stamp?.value ?? stamp?.partial?.replace(TIME_MARK, "").slice(0, 5) ?? null;
}
