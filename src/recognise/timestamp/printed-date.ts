import type { TimestampToken } from "./timestamp-tokens.ts";

/** A calendar day as printed, before the order of its numbers is settled. */
export interface PrintedDate {
  /** Null when no year is printed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The mark between purely numeric parts of which day and month can be exchanged ("/", "-", "."), else null. */
  readonly open: string | null;
  /** The year is printed with two digits. */
  readonly short: boolean;
  /** The token after the date. */
  readonly to: number;
}

const EARLIEST = 1980;
const LATEST = 2100;

/**
 * Whether the calendar has the day; without a year the 29th of February counts.
 *
 * @example
 * isDay(2023, 2, 29); // false
 */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** Whether a token is a year of four digits that a page can have as its own. */
export function isYear(token: TimestampToken): boolean {
  return token.text.length === 4 && isPageYear(token.value);
}

/** Whether a page can have the year as its own: 1980 to 2100. */
export function isPageYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

/** A date that the calendar has, in one of its readings, or null. */
export function printedDate(
  year: number | null,
  month: number,
  day: number,
  to: number,
  open: string | null = null,
  short = false,
): PrintedDate | null {
  const exchanged = open !== null && (isDay(year, day, month) || (short && isDay(2000 + day, month, 1)));
  return isDay(year, month, day) || exchanged ? { year, month, day, open, short, to } : null;
}
