import type { TimestampToken } from "./timestamp-tokens.ts";

/** A time of day as printed. */
export interface PrintedClock {
  /** 0 to 24; 24 only as 24:00, the end of the day. */
  readonly hour: number;
  readonly minute: number;
  /** Null when no seconds are printed. */
  readonly second: number | null;
  /** A form that can be something else ("12.30"): a time only beside a date. */
  readonly weak: boolean;
  /** The token after the time. */
  readonly to: number;
}

type Tokens = readonly TimestampToken[];

/**
 * Reads the time of day that begins at a token: "15:54", "9.30am", "5 p.m.", "17 Uhr", "14h05", "午後3時20分",
 * "noon". Null when none begins there.
 *
 * @example
 * readClock(timestampTokens("3:20 pm", words), 0); // { hour: 15, minute: 20, second: null, weak: false, to: 4 }
 */
export function readClock(tokens: Tokens, at: number): PrintedClock | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.meaning.hour !== undefined) {
    return { hour: first.meaning.hour, minute: 0, second: null, weak: false, to: at + 1 };
  }
  const half = first.meaning.half;
  if (half !== undefined) {
    if (tokens[at + 1]?.kind !== "number") return null;
    const clock = readNumbers(tokens, at + 1);
    return clock === null ? null : inHalf({ ...clock, weak: clock.weak && clock.to === at + 2 }, half);
  }
  return first.kind === "number" ? readNumbers(tokens, at) : null;
}

function readNumbers(tokens: Tokens, at: number): PrintedClock | null {
  const hour = tokens[at];
  if (hour === undefined || hour.text.length > 2 || isInNumber(tokens, at)) return null;
  const mark = tokens[at + 1];
  const minute = tokens[at + 2];
  let clock: PrintedClock;
  const closed = mark !== undefined && !mark.gap && minute?.kind === "number" && !minute.gap;
  if (closed && (mark.text === ":" || mark.text === ".") && minute.text.length === 2) {
    clock = { hour: hour.value, minute: minute.value, second: null, weak: mark.text === ".", to: at + 3 };
    const second = tokens[at + 4];
    if (tokens[at + 3]?.text === mark.text && second?.text.length === 2 && !second.gap && second.value < 60) {
      clock = { ...clock, second: second.value, to: at + 5 };
      if (mark.text === ".") return null;
    }
  } else if (mark?.meaning.oclock === true) clock = readSpoken(tokens, at);
  else clock = { hour: hour.value, minute: 0, second: null, weak: true, to: at + 1 };
  if (clock.minute > 59 || clock.hour > 24 || (clock.hour === 24 && clock.minute > 0)) return null;
  return close(tokens, clock, at);
}

/** "17 Uhr", "14h05", "14 h 05", "20時01分", "9시 5분". */
function readSpoken(tokens: Tokens, at: number): PrintedClock {
  const minute = tokens[at + 2];
  const counted = tokens[at + 3]?.meaning.part === "minute";
  const isMinute =
    minute?.kind === "number" && (minute.text.length === 2 || counted) && tokens[at + 3]?.text !== ":";
  if (!isMinute || (minute.gap && tokens[at + 1]?.gap === false && !counted)) {
    return { hour: tokens[at]?.value ?? 0, minute: 0, second: null, weak: false, to: at + 2 };
  }
  let to = counted ? at + 4 : at + 3;
  let second: number | null = null;
  if (tokens[to + 1]?.meaning.part === "second" && (tokens[to]?.value ?? 60) < 60) {
    second = tokens[to]?.value ?? null;
    to += 2;
  }
  return { hour: tokens[at]?.value ?? 0, minute: minute.value, second, weak: false, to };
}

/** What follows the numbers: "a.m.", "Uhr", "h.". */
function close(tokens: Tokens, clock: PrintedClock, at: number): PrintedClock | null {
  const bare = clock.to === at + 1;
  let to = clock.to;
  // "5:09: Uhr" is a slip that one system prints on every page.
  if (tokens[to]?.text === ":" && tokens[to + 1]?.meaning.oclock === true) to++;
  const after = tokens[to];
  if (after?.meaning.half !== undefined && (after.meaning.at !== true || clock.hour <= 12)) {
    const stop = tokens[to + 1]?.text === "." && !tokens[to + 1]?.gap ? 1 : 0;
    return inHalf({ ...clock, weak: false, to: to + 1 + stop }, after.meaning.half);
  }
  if (after?.meaning.oclock === true) return { ...clock, weak: false, to: to + 1 };
  if (bare && after?.meaning.hour === 12 && clock.hour === 12) return { ...clock, weak: false, to: to + 1 };
  return bare ? null : clock;
}

/** Noon's hour is 12 or, in Japan, 0; an hour past noon that is counted to 24 stays. */
function inHalf(clock: PrintedClock, half: 0 | 12): PrintedClock {
  if (clock.hour > 12) return clock;
  return { ...clock, hour: (clock.hour % 12) + half };
}

/** The digits of a score, a price or a date go on to the left. */
function isInNumber(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (before === undefined || token === undefined || token.gap) return false;
  if ("$€£¥#+".includes(before.text)) return true;
  return (
    !before.gap && ".:,/-".includes(before.text) && tokens[at - 2]?.kind === "number" && before.text !== ","
  );
}
