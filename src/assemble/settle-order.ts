import type { Stamp } from "../model/timestamp.ts";

const DAY_MS = 86_400_000;
/** A page prints the dates of its other stories within this many days of its own. */
const NEIGHBOUR_DAYS = 10;
const HALVES = /\d ?[ap]\.?m/iu;
const AFTERNOON = /T(?:1[3-9]|2[0-3])/u;
const AMERICAN = /\b(?:[ECMP][SD]?T|AK[SD]T)\b/u;
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
  return byClock(text, alternatives);
}

/** Month before day is American, as the zones ET and PT are; a clock of 24 hours (13:55) goes with day first. */
function byClock(text: string, alternatives: readonly string[]): string | null {
  const american = AMERICAN.test(text);
  const european = !HALVES.test(text) && alternatives.every((reading) => AFTERNOON.test(reading));
  const first = NUMERIC.exec(text)?.groups?.["first"];
  if (american === european || first === undefined) return null;
  const [from, to] = american ? [5, 7] : [8, 10];
  return alternatives.find((reading) => Number(reading.slice(from, to)) === Number(first)) ?? null;
}

function dayOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00Z`);
}
