import type { BlockEvidence } from "./recognise-block.ts";

const CLOCK = /^(?<hour>[01]?\d|2[0-4])[:.h](?<minute>[0-5]\d) ?(?<half>[ap])?\.?m?\.?(?: ?[a-z]{2,4})?$/iu;
const TIME_MARK = /^T/u;
const SURE = 0.6;

/**
 * Reads the line that heads a post of a live blog: a date and time, or a clock time alone ("14.05 Uhr", "2:05pm").
 *
 * @returns ISO 8601 as precise as printed, "14:05" for a clock time alone; null when the line prints neither.
 */
export function recognisePostTime(text: string, { timestamp }: BlockEvidence): string | null {
  const clock = CLOCK.exec(text)?.groups;
  if (clock !== undefined) {
    const hour = Number(clock["hour"]);
    const half = clock["half"]?.toLowerCase();
    const of24 = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
    return `${String(of24).padStart(2, "0")}:${clock["minute"] ?? "00"}`;
  }
  if (timestamp === null || timestamp.confidence < SURE) return null;
  const stamp = timestamp.value.stamps[0];
  return stamp?.value ?? stamp?.partial?.replace(TIME_MARK, "").slice(0, 5) ?? null;
}
