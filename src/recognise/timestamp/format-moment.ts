import type { Day } from "./order-date.ts";
import type { PrintedClock } from "./read-clock.ts";

/**
 * The milliseconds of a day and clock time, read as if they were UTC; 24:00 is the start of the next day.
 *
 * @returns NaN without a year.
 */
export function localMoment(day: Day, clock: PrintedClock | null): number {
  const minutes = clock === null ? 0 : clock.hour * 60 + clock.minute;
  return day.year === null ? Number.NaN : Date.UTC(day.year, day.month - 1, day.day, 0, minutes);
}

/**
 * A local moment in ISO 8601, as precise as printed: "2025-01-10", "2025-01-10T15:54", "…T15:54:00+09:00".
 *
 * @example
 * formatMoment(Date.UTC(2025, 0, 10), null, null); // "2025-01-10"
 */
export function formatMoment(local: number, clock: PrintedClock | null, offset: number | null): string {
  const date = new Date(local).toISOString().slice(0, 10);
  return clock === null ? date : `${date}T${formatClock(clock, offset)}`;
}

/** A clock time in ISO 8601: "15:54", "15:54:30", with an offset "15:54:00+09:00". */
export function formatClock(clock: PrintedClock, offset: number | null): string {
  const { second } = clock;
  const time = `${two(clock.hour % 24)}:${two(clock.minute)}`;
  if (offset === null) return second === null ? time : `${time}:${two(second)}`;
  const size = Math.abs(offset);
  return `${time}:${two(second ?? 0)}${offset < 0 ? "-" : "+"}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

/** A number in two digits. */
export function two(number: number): string {
  return String(number).padStart(2, "0");
}
