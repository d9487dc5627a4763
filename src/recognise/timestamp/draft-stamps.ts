import type { PrintedDate } from "./printed-date.ts";
import type { PrintedClock } from "./read-clock.ts";
import type { RelativeTime } from "./read-relative.ts";
import type { PrintedZone } from "./read-zone.ts";
import type { TimestampPiece } from "./timestamp-pieces.ts";

/** The parts of one stamp before its value is settled. */
export interface StampDraft {
  label: "published" | "updated" | null;
  date: PrintedDate | null;
  clock: PrintedClock | null;
  zone: PrintedZone | null;
  relative: RelativeTime | null;
  weekday: number | null;
  start: number;
  end: number;
}

const MOST_JOINTS = 2;
const MOST_MARKS = 4;

/**
 * Puts dates, times, zones and labels that stand side by side together to stamps. A label is that of the stamp
 * after it; only where the line begins with a stamp and ends with a label ("10:05 公開") are labels behind.
 *
 * @example
 * draftStamps(pieces).length; // 2 for "Published 5 May 2024 | Updated 6 May 2024"
 */
export function draftStamps(pieces: readonly TimestampPiece[]): StampDraft[] {
  const behind = isLabelledBehind(pieces);
  const drafts: StampDraft[] = [];
  let draft: StampDraft | null = null;
  let label: TimestampPiece | null = null;
  let weekday: TimestampPiece | null = null;
  let joints = 0;
  let marks = 0;
  for (const [index, piece] of pieces.entries()) {
    // "Published online: 5 May": a word between label and colon belongs to the label.
    if (piece.kind === "word" && label !== null && isColon(pieces[index + 1])) continue;
    if (piece.kind === "joint") joints++;
    else if (piece.kind === "mark") marks++;
    if (piece.kind === "word" || piece.kind === "bar" || joints > MOST_JOINTS || marks > MOST_MARKS) {
      draft = null;
      label = null;
      weekday = null;
    }
    if (piece.kind === "word" || piece.kind === "bar" || piece.kind === "joint" || piece.kind === "mark") {
      if (piece.kind === "word" || piece.kind === "bar") joints = marks = 0;
      continue;
    }
    if (piece.kind === "label") {
      if (behind && draft !== null && draft.label === null) {
        draft.label = piece.label;
        draft.end = piece.end;
      }
      draft = null;
      label = behind ? null : piece;
      weekday = null;
    } else if (piece.kind === "weekday") {
      weekday ??= piece;
      if (draft !== null) draft.weekday ??= piece.weekday;
    } else if (draft !== null && take(draft, piece)) {
      draft.end = piece.end;
    } else if (piece.kind !== "zone") {
      const opener: TimestampPiece = label ?? weekday ?? piece;
      draft = open(label, weekday, opener.start, piece.end);
      take(draft, piece);
      // "Uppdaterad kl 12.17": label and "at" leave no doubt.
      if (label !== null && joints > 0 && draft.clock !== null) draft.clock = { ...draft.clock, weak: false };
      drafts.push(draft);
      label = null;
      weekday = null;
    }
    joints = 0;
    marks = 0;
  }
  return drafts.filter(isStamp);
}

function isColon(piece: TimestampPiece | undefined): boolean {
  return piece?.kind === "mark" && piece.mark === ":";
}

function isLabelledBehind(pieces: readonly TimestampPiece[]): boolean {
  const telling = pieces.filter((piece) => ["label", "date", "clock", "relative"].includes(piece.kind));
  const last = pieces.filter((piece) => piece.kind !== "mark" && piece.kind !== "bar").at(-1);
  return telling[0]?.kind !== "label" && last?.kind === "label";
}

function open(
  label: TimestampPiece | null,
  weekday: TimestampPiece | null,
  start: number,
  end: number,
): StampDraft {
  return {
    label: label?.kind === "label" ? label.label : null,
    date: null,
    clock: null,
    zone: null,
    relative: null,
    weekday: weekday?.kind === "weekday" ? weekday.weekday : null,
    start,
    end,
  };
}

/** Adds a piece to a draft that has no such part yet. */
function take(draft: StampDraft, piece: TimestampPiece): boolean {
  if (piece.kind === "date") {
    if (draft.date !== null || draft.relative !== null) return false;
    draft.date = piece.date;
  } else if (piece.kind === "relative") {
    if (draft.date !== null || draft.relative !== null) return false;
    if (draft.clock !== null && !piece.relative.daily) return false;
    draft.relative = piece.relative;
  } else if (piece.kind === "clock") {
    // A doubtful time before the day gives way to a certain one behind it.
    if (draft.clock !== null && (!draft.clock.weak || piece.clock.weak)) return false;
    draft.clock = piece.clock;
    draft.zone = piece.zone;
  } else if (piece.kind === "zone") {
    if (draft.clock === null || draft.zone !== null) return false;
    draft.zone = piece.zone;
  } else return false;
  return true;
}

/** A time alone is a stamp only with a label or a day of the week; a bare "7 hours" and "12.30" never with others. */
function isStamp(draft: StampDraft): boolean {
  if (draft.date !== null || draft.relative !== null) return true;
  return draft.clock?.weak === false && draft.label !== null;
}
