import type { PageContext } from "../page-context.ts";
import { isDay, type PrintedDate } from "./printed-date.ts";
import type { PrintedClock } from "./read-clock.ts";

/** A day of the calendar; `year` null where none is printed. */
export interface Day {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The time of day where it was counted back from the caller's moment. */
  readonly clock?: PrintedClock;
}

/** The two orders in which a numeric date with its year last is printed. */
export type DayOrder = "dmy" | "mdy";

/** Countries that print the month first; Canada prints both. */
const MONTH_FIRST = /^(?:gu|ph|pr|us)$/u;

/** The order that a numeric date proves by itself (25/12), or null. */
export function provenOrder(date: PrintedDate | null): DayOrder | null {
  if (date?.open == null || date.short) return null;
  if (date.day > 12) return "dmy";
  return date.month > 12 ? "mdy" : null;
}

/**
 * The days that a printed date can be, the likelier first.
 *
 * @param proven - The order that another date of the same line proves.
 * @returns the readings, and whether nothing tells which of them it is.
 *
 * @example
 * orderDate(date, null, context); // of 03/04/2025 on a British page: 3 April, then 4 March
 */
export function orderDate(
  date: PrintedDate,
  proven: DayOrder | null,
  context: PageContext,
): { days: readonly Day[]; ambiguous: boolean } {
  const { year, month, day } = date;
  if (date.open === null) return { days: [{ year, month, day }], ambiguous: false };
  const yearFirst = context.languages[0]?.dateOrder === "ymd";
  if (yearFirst && date.short && isDay(2000 + day, month, (year ?? 0) % 100)) {
    return { days: [{ year: 2000 + day, month, day: (year ?? 0) % 100 }], ambiguous: false };
  }
  const dmy = { year, month, day };
  const mdy = { year, month: day, day: month };
  const days = [dmy, mdy].filter((reading) => isDay(reading.year, reading.month, reading.day));
  if (days.length < 2 || day === month) return { days: days.slice(0, 1), ambiguous: false };
  // "1/14" without a year keeps the order of the rest where the year comes first.
  const order = yearFirst && year === null ? "mdy" : (proven ?? usualOrder(date.open, context));
  return { days: order === "mdy" ? [mdy, dmy] : [dmy, mdy], ambiguous: order === null };
}

/** The order usual on the page, or null where both are. */
function usualOrder(mark: string, context: PageContext): DayOrder | null {
  const { country } = context;
  const language = context.languages[0];
  if (mark === "." && country !== "us") return "dmy";
  if (country !== null && MONTH_FIRST.test(country)) return language?.code === "en" ? "mdy" : null;
  if (country === "ca") return null;
  if (language === undefined || language.code === "en") return country === null ? null : "dmy";
  return language.dateOrder === "ymd" ? null : language.dateOrder;
}
