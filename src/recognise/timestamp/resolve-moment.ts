import type { PageContext } from "../page-context.ts";
import type { StampDraft } from "./draft-stamps.ts";
import type { Day } from "./order-date.ts";
import { offsetAt } from "./resolve-zone.ts";

const DAY = 86_400_000;

/**
 * The day of a stamp whose print leaves it to the reader: "yesterday", "2 hours ago", "Thursday 1:30PM",
 * "8 August". Null without the caller's moment; never in the future.
 *
 * @example
 * resolveMoment(draft, context); // "yesterday" seen on 10 March 2025: { year: 2025, month: 3, day: 9 }
 */
export function resolveMoment(draft: StampDraft, context: PageContext): Day | null {
  const now = context.now?.getTime();
  if (now === undefined || Number.isNaN(now)) return null;
  const zone = context.timeZone === null ? 0 : (offsetAt(context.timeZone, now) ?? 0);
  const local = now + zone * 60_000;
  const { relative, date, weekday } = draft;
  if (relative?.minutes === null) return null;
  if (relative !== null) return momentOf(local - relative.minutes * 60_000, relative.daily);
  if (date !== null) {
    const today = momentOf(local, true);
    const passed = date.month * 31 + date.day <= today.month * 31 + today.day;
    return { year: passed ? today.year : today.year - 1, month: date.month, day: date.day };
  }
  if (weekday === null) return null;
  const back = (new Date(local).getUTCDay() - weekday + 7) % 7;
  return momentOf(local - back * DAY, true);
}

function momentOf(moment: number, daily: boolean): Day & { year: number } {
  const date = new Date(moment);
  const clock = { hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: null, weak: false, to: 0 };
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return daily ? day : { ...day, clock };
}
