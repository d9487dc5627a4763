import type { NoteCode } from "../model/note.ts";
import type { Stamp } from "../model/timestamp.ts";
import type { StampDraft } from "./draft-stamps.ts";
import type { PageContext } from "./page-context.ts";
import { isDay, type PrintedDate } from "./read-date.ts";
import { resolveMoment } from "./resolve-moment.ts";
import { resolveZone } from "./resolve-zone.ts";

interface Day {
  year: number | null;
  month: number;
  day: number;
}

type Order = "dmy" | "mdy";

/** Countries that print the month first; Canada prints both. */
const MONTH_FIRST = new Set(["us", "ph", "pr", "gu"]);

/** Gives the drafts of a line their values. Later stamps complete themselves from the one before ("Updated 14:20"). */
export function settleStamps(text: string, drafts: readonly StampDraft[], context: PageContext): Stamp[] {
  const stamps: Stamp[] = [];
  const order = drafts.map((draft) => printedOrder(draft.date)).find((printed) => printed !== null) ?? null;
  let before: { day: Day; draft: StampDraft; value: string | null } | null = null;
  for (const draft of drafts) {
    const notes: NoteCode[] = [];
    const full: StampDraft = before === null ? draft : inherit(draft, before);
    const days = readings(full, order, context, notes);
    const [day] = days;
    const values = days.map((reading) => format(reading, full, context, notes));
    let value = values[0] ?? null;
    if (day === undefined || notes.includes("date-order-ambiguous")) value = null;
    // A time of day earlier than the stamp before it belongs to a day that is not printed.
    if (full !== draft && value !== null && before?.value != null && value < before.value) value = null;
    if (value === null && notes.length === 0) notes.push("time-relative");
    stamps.push({
      kind: draft.label ?? "unlabelled",
      value,
      alternatives: values.filter((other): other is string => other !== null && other !== value),
      partial: value === null ? partial(draft) : null,
      text: text.slice(draft.start, draft.end),
      start: draft.start,
      end: draft.end,
      notes: [...new Set(notes)],
    });
    if (day !== undefined && value !== null) before = { day, draft: full, value };
  }
  return stamps;
}

function inherit(draft: StampDraft, before: { day: Day; draft: StampDraft }): StampDraft {
  if (draft.relative !== null || draft.label === null) return draft;
  const { day } = before;
  if (draft.date === null && draft.weekday === null) {
    const date = { ...day, open: null, short: false, to: 0 };
    return { ...draft, date, zone: draft.zone ?? before.draft.zone };
  }
  if (draft.date?.year !== null || day.year === null) return draft;
  const earlier = draft.date.month * 31 + draft.date.day < day.month * 31 + day.day;
  return { ...draft, date: { ...draft.date, year: earlier ? day.year + 1 : day.year } };
}

/** The order that a numeric date proves by itself: 25/12. */
function printedOrder(date: PrintedDate | null): Order | null {
  if (date === null || date.open === null || date.short) return null;
  if (date.day > 12) return "dmy";
  return date.month > 12 ? "mdy" : null;
}

function readings(draft: StampDraft, order: Order | null, context: PageContext, notes: NoteCode[]): Day[] {
  const { date } = draft;
  if (date === null) {
    const day = resolveMoment(draft, context);
    if (day === null) notes.push("time-relative");
    return day === null ? [] : [day];
  }
  if (date.year === null) {
    const day = resolveMoment(draft, context);
    if (day === null) notes.push("year-missing");
    return day === null ? [] : [day];
  }
  if (date.open === null) return [date];
  if (date.short && context.languages[0]?.dateOrder === "ymd") {
    const turned = { year: 2000 + date.day, month: date.month, day: date.year % 100 };
    if (isDay(turned.year, turned.month, turned.day)) return [turned];
  }
  const dmy = { year: date.year, month: date.month, day: date.day };
  const mdy = { year: date.year, month: date.day, day: date.month };
  const both = [dmy, mdy].filter((day) => isDay(day.year, day.month, day.day));
  if (both.length < 2 || dmy.day === dmy.month) return both.slice(0, 1);
  const settled = order ?? usualOrder(date.open, context);
  if (settled === null) notes.push("date-order-ambiguous");
  return settled === "mdy" ? [mdy, dmy] : [dmy, mdy];
}

/** The order usual on the page, or null where both are. */
function usualOrder(mark: string, context: PageContext): Order | null {
  const { country } = context;
  const language = context.languages[0];
  if (mark === "." && country !== "us") return "dmy";
  if (country !== null && MONTH_FIRST.has(country)) return language?.code === "en" ? "mdy" : null;
  if (country === "ca") return null;
  if (language === undefined || language.code === "en") return country === null ? null : "dmy";
  return language.dateOrder === "ymd" ? null : language.dateOrder;
}

function format(day: Day, draft: StampDraft, context: PageContext, notes: NoteCode[]): string | null {
  if (day.year === null) return null;
  const { clock } = draft;
  // 24:00 is the first minute of the next day.
  const late = clock?.hour === 24 ? 1 : 0;
  const midnight = Date.UTC(day.year, day.month - 1, day.day + late);
  const date = new Date(midnight).toISOString().slice(0, 10);
  if (clock === null) return date;
  const hour = clock.hour % 24;
  const local = midnight + (hour * 60 + clock.minute) * 60_000;
  const offset = resolveZone(draft.zone, local, context);
  if (offset === "ambiguous") notes.push("zone-ambiguous");
  return `${date}T${formatClock(hour, clock.minute, clock.second, offset === "ambiguous" ? null : offset)}`;
}

function formatClock(hour: number, minute: number, second: number | null, offset: number | null): string {
  const time = `${two(hour)}:${two(minute)}`;
  if (offset === null) return second === null ? time : `${time}:${two(second)}`;
  const size = Math.abs(offset);
  return `${time}:${two(second ?? 0)}${offset < 0 ? "-" : "+"}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

function partial(draft: StampDraft): string | null {
  const { date, clock, zone } = draft;
  if (draft.relative !== null || (date === null && draft.weekday !== null)) return null;
  if (date !== null && (date.year !== null || date.open !== null)) return null;
  const day = date === null ? "" : `--${two(date.month)}-${two(date.day)}`;
  if (clock === null) return day === "" ? null : day;
  const offset = zone?.name === null ? zone.minutes : null;
  return `${day}T${formatClock(clock.hour % 24, clock.minute, clock.second, offset)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
