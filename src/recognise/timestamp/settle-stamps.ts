import type { NoteCode } from "../../model/note.ts";
import type { Stamp } from "../../model/timestamp.ts";
import type { PageContext } from "../page-context.ts";
import type { StampDraft } from "./draft-stamps.ts";
import { formatClock, formatMoment, localMoment, two } from "./format-moment.ts";
import { type Day, type DayOrder, orderDate, provenOrder } from "./order-date.ts";
import { resolveMoment } from "./resolve-moment.ts";
import { resolveZone } from "./resolve-zone.ts";

/** The stamp before, from which a later one takes what is not printed again ("Updated 14:20"). */
interface Settled {
  day: Day;
  draft: StampDraft;
  value: string;
}

const UTC = { name: "UTC", minutes: 0, to: 0 };
const WITH_OFFSET = /[+-]\d\d:\d\d$/u;

/**
 * Gives the drafts of a line their values.
 *
 * @example
 * settleStamps("5 May 2024", drafts, context)[0]?.value; // "2024-05-05"
 */
export function settleStamps(text: string, drafts: readonly StampDraft[], context: PageContext): Stamp[] {
  const order = drafts.map((draft) => provenOrder(draft.date)).find((proven) => proven !== null) ?? null;
  const stamps: Stamp[] = [];
  let before: Settled | null = null;
  for (const draft of drafts) {
    const full: StampDraft = inherit(draft, before);
    const { days, note } = readings(full, order, context);
    const notes: NoteCode[] = note === null ? [] : [note];
    const values: string[] = days.map((day) => settle(day, full, context, notes));
    const value: string | null =
      note === null && !isBefore(values[0], full === draft ? null : before) ? (values[0] ?? null) : null;
    if (value === null && notes.length === 0) notes.push("time-relative");
    stamps.push({
      kind: draft.label ?? "unlabelled",
      value,
      alternatives: values.filter((other) => other !== value),
      partial: value === null ? partial(draft, context) : null,
      text: text.slice(draft.start, draft.end),
      start: draft.start,
      end: draft.end,
      notes: [...new Set(notes)],
    });
    const [day] = days;
    if (day !== undefined && value !== null) before = { day, draft: full, value };
  }
  return shareOffset(stamps);
}

function inherit(draft: StampDraft, before: Settled | null): StampDraft {
  if (before === null || draft.relative !== null || draft.label === null) return draft;
  const { day } = before;
  if (draft.date === null && draft.weekday === null) {
    const date = { ...day, open: null, short: false, to: 0 };
    return { ...draft, date, zone: draft.zone ?? before.draft.zone };
  }
  if (draft.date?.year !== null || day.year === null) return draft;
  const earlier = draft.date.month * 31 + draft.date.day < day.month * 31 + day.day;
  return { ...draft, date: { ...draft.date, year: earlier ? day.year + 1 : day.year } };
}

/** A time of day earlier than the stamp before it belongs to a day that is not printed. */
function isBefore(value: string | undefined, before: Settled | null): boolean {
  return (
    value !== undefined && before !== null && value.length === before.value.length && value < before.value
  );
}

function readings(
  draft: StampDraft,
  order: DayOrder | null,
  context: PageContext,
): { days: readonly Day[]; note: NoteCode | null } {
  if (draft.date === null) {
    const day = resolveMoment(draft, context);
    return day === null ? { days: [], note: "time-relative" } : { days: [day], note: null };
  }
  const { days, ambiguous } = orderDate(draft.date, order, context);
  const [day] = days;
  if (day?.year !== null) return { days, note: ambiguous ? "date-order-ambiguous" : null };
  const passed = ambiguous ? null : resolveMoment({ ...draft, date: { ...draft.date, ...day } }, context);
  return passed === null ? { days: [], note: "year-missing" } : { days: [passed], note: null };
}

function settle(day: Day, draft: StampDraft, context: PageContext, notes: NoteCode[]): string {
  // The moment of "2 hours ago" is known in the caller's zone, else in UTC.
  const zone = day.clock !== undefined && context.timeZone === null ? UTC : draft.zone;
  const clock = draft.clock ?? day.clock ?? null;
  const local = localMoment(day, clock);
  if (clock === null) return formatMoment(local, null, null);
  const offset = resolveZone(zone, local, context);
  if (offset === "ambiguous") notes.push("zone-ambiguous");
  return formatMoment(local, clock, offset === "ambiguous" ? null : offset);
}

function partial(draft: StampDraft, context: PageContext): string | null {
  const { date, clock, zone } = draft;
  if (draft.relative !== null || (date === null && draft.weekday !== null)) return null;
  if (date !== null && date.year !== null) return null;
  const ordered = date === null ? null : orderDate(date, null, context);
  if (ordered?.ambiguous === true) return null;
  const [day] = ordered?.days ?? [];
  const head = day === undefined ? "" : `--${two(day.month)}-${two(day.day)}`;
  if (clock === null) return head === "" ? null : head;
  return `${head}T${formatClock(clock, zone?.name === null ? zone.minutes : null)}`;
}

/** A zone printed once holds for the line's other times of the same day: "08:22 | Updated 17:38 CEST". */
function shareOffset(stamps: Stamp[]): Stamp[] {
  if (stamps.length < 2) return stamps;
  return stamps.map((stamp) => {
    const { value } = stamp;
    if (value?.length !== "2025-01-10T15:54".length || stamp.notes.length > 0) return stamp;
    const day = value.slice(0, 10);
    for (const other of stamps) {
      const offset = other.value?.startsWith(day) === true ? WITH_OFFSET.exec(other.value)?.[0] : undefined;
      if (offset !== undefined) return { ...stamp, value: `${value}:00${offset}` };
    }
    return stamp;
  });
}
