const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Whether a local clock time lies in summer time: in the United States from the second Sunday of March to the
 * first of November (until 2006 from the first of April to the last of October), in Europe from the last Sunday
 * of March to the last of October. Written out, since loading the zones of Intl costs more than reading a page.
 *
 * @param local - The clock time as milliseconds, read as if it were UTC.
 *
 * @example
 * isSummer(Date.UTC(2025, 6, 1), "us"); // true
 */
export function isSummer(local: number, rule: "us" | "eu"): boolean {
  const year = new Date(local).getUTCFullYear();
  if (rule === "eu") {
    return local >= sundayBefore(year, 3, 31) + HOUR && local < sundayBefore(year, 10, 31) + 2 * HOUR;
  }
  const [from, to] =
    year >= 2007
      ? [sundayBefore(year, 3, 14), sundayBefore(year, 11, 7)]
      : [sundayBefore(year, 4, 7), sundayBefore(year, 10, 31)];
  return local >= from + 2 * HOUR && local < to + 2 * HOUR;
}

/** The start of the last Sunday up to a day. */
function sundayBefore(year: number, month: number, day: number): number {
  const limit = Date.UTC(year, month - 1, day);
  return limit - new Date(limit).getUTCDay() * DAY;
}
