import type { Stamp } from "../model/timestamp.ts";

const DAY_MS = 86_400_000;
/** A page prints the dates of its other stories within this many days of its own. */
const NEIGHBOUR_DAYS = 10;
const HALVES = /\d ?[ap]\.?m/iu;
const AFTERNOON = /T(?:1[3-9]|2[0-3])/u;
const NUMERIC = /(?<![\d/.-])(?<first>\d{1,2})[/.-]\d{1,2}[/.-]\d{4}/u;

/**
 * Settles a date whose day and month can be read both ways ("06/01/2026") by the other dates that the page prints:
 * the reading that lies near one of them, when the other does not. Null when they do not tell.
 */
export function settleOrder({ text, alternatives }: Stamp, neighbours: readonly string[]): string | null {
  const near = alternatives.filter((reading) =>
    neighbours.some((other) => Math.abs(dayOf(reading) - dayOf(other)) <= NEIGHBOUR_DAYS * DAY_MS),
  );
  if (near.length === 1) return near[0] ?? null;
  return dayFirst(text, alternatives);
}

/** The order of month before day is American, and so is the clock of twice twelve hours: 13:55 goes with day first. */
function dayFirst(text: string, alternatives: readonly string[]): string | null {
  if (HALVES.test(text) || !alternatives.every((reading) => AFTERNOON.test(reading))) return null;
  const day = NUMERIC.exec(text)?.groups?.["first"];
  return (
    alternatives.find((reading) => day !== undefined && Number(reading.slice(8, 10)) === Number(day)) ?? null
  );
}

function dayOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00Z`);
}
