import type { Stamp } from "../model/timestamp.ts";

const DAY_MS = 86_400_000;
/** A page prints the dates of its other stories within this many days of its own. */
const NEIGHBOUR_DAYS = 10;

/**
 * Settles a date whose day and month can be read both ways ("06/01/2026") by the other dates that the page prints:
 * the reading that lies near one of them, when the other does not. Null when they do not tell.
 */
export function settleOrder({ alternatives }: Stamp, neighbours: readonly string[]): string | null {
  const near = alternatives.filter((reading) =>
    neighbours.some((other) => Math.abs(dayOf(reading) - dayOf(other)) <= NEIGHBOUR_DAYS * DAY_MS),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function dayOf(moment: string): number {
  return Date.parse(`${moment.slice(0, 10)}T00:00Z`);
}
