import type { Stamp } from "../../model/timestamp.ts";
import { isDay } from "./printed-date.ts";

const PARTIAL = /^(?:--(?<month>\d\d)-(?<day>\d\d))?(?:T(?<clock>[\d:]+)(?<offset>[+-][\d:]+)?)?$/u;
const MOMENT = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<clock>[\d:]+)(?<offset>[+-][\d:]+)?)?$/u;

/**
 * Completes a stamp that prints only a part ("Updated 14:20", "Last updated: August 8") from a value that the
 * page prints elsewhere: the missing day, year or zone is that of the reference, and the year after where the
 * day would else lie before it.
 *
 * @param reference - The value of the stamp that it goes with, mostly the page's `publishedAt`.
 * @returns null when the stamp has no part to complete, or would be earlier than the reference.
 *
 * @example
 * completeStamp(updated, "2024-05-06T13:55:00+01:00"); // "2024-05-06T14:20:00+01:00" for "Updated 14:20"
 */
export function completeStamp(stamp: Stamp, reference: string): string | null {
  const part = stamp.partial === null ? undefined : PARTIAL.exec(stamp.partial)?.groups;
  const known = MOMENT.exec(reference)?.groups;
  if (part === undefined || known === undefined) return null;
  const monthDay = part["month"] === undefined ? `${known["month"] ?? ""}-${known["day"] ?? ""}` : null;
  const own = monthDay ?? `${part["month"] ?? ""}-${part["day"] ?? ""}`;
  const year = Number(known["year"]) + (own < reference.slice(5, 10) ? 1 : 0);
  if (!isDay(year, Number(own.slice(0, 2)), Number(own.slice(3)))) return null;
  const date = `${String(year)}-${own}`;
  const clock = part["clock"];
  if (clock === undefined) return date;
  const minutes = clock.slice(0, 5);
  const before = known["clock"]?.slice(0, 5) ?? "";
  if (date === reference.slice(0, 10) && minutes < before) return null;
  const offset = part["offset"] ?? known["offset"];
  const seconds = clock.length > 5 ? clock.slice(5) : ":00";
  return offset === undefined ? `${date}T${clock}` : `${date}T${minutes}${seconds}${offset}`;
}
