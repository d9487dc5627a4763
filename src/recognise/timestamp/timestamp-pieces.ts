import { isUnspaced } from "../text/is-unspaced.ts";
import type { PrintedDate } from "./printed-date.ts";
import type { PrintedClock } from "./read-clock.ts";
import { readClock } from "./read-clock.ts";
import { readDate } from "./read-date.ts";
import type { RelativeTime } from "./read-relative.ts";
import { readRelative } from "./read-relative.ts";
import type { PrintedZone } from "./read-zone.ts";
import { readZone } from "./read-zone.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";

/** What a stretch of a line is to its stamps. */
export type TimestampPiece = { readonly start: number; readonly end: number } & (
  | { readonly kind: "date"; readonly date: PrintedDate }
  | { readonly kind: "clock"; readonly clock: PrintedClock; readonly zone: PrintedZone | null }
  | { readonly kind: "zone"; readonly zone: PrintedZone }
  | { readonly kind: "relative"; readonly relative: RelativeTime }
  | { readonly kind: "label"; readonly label: "published" | "updated" }
  | { readonly kind: "weekday"; readonly weekday: number }
  /** "at", "um" and other short words that may stand inside a stamp; marks that may and that may not. */
  | { readonly kind: "joint"; readonly token: TimestampToken }
  | { readonly kind: "bar" }
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "word"; readonly token: TimestampToken }
);

type Tokens = readonly TimestampToken[];

const JOINING = ",-|()[].:;/@~";
const LONGEST_JOINT = 3;
/** The years of the Islamic calendar that news has. */
const HIJRI_FROM = 1350;
const HIJRI_TO = 1500;

/**
 * Reads the dates, times, zones and labels of a line's tokens, in order and without overlap.
 *
 * @example
 * timestampPieces(tokens).map((piece) => piece.kind); // "Updated 5 May 2024, 10:05": label, date, mark, clock
 */
export function timestampPieces(tokens: Tokens): TimestampPiece[] {
  const pieces: TimestampPiece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const [piece, to] =
      token.kind === "mark" && token.text !== "(" ? markPiece(token, at) : readPiece(tokens, token, at);
    pieces.push(piece);
    at = to;
  }
  return pieces;
}

type Read = readonly [TimestampPiece, number];

function readPiece(tokens: Tokens, token: TimestampToken, at: number): Read {
  const span = (to: number): { start: number; end: number } => ({
    start: token.start,
    end: tokens[to - 1]?.end ?? token.end,
  });
  if (token.kind !== "mark") {
    const hijri = hijriEnd(tokens, at);
    if (hijri > at) return [{ kind: "mark", mark: ",", ...span(hijri) }, hijri];
    const date = readDate(tokens, at);
    if (date !== null) return [{ kind: "date", date, ...span(date.to) }, date.to];
    const clock = readClock(tokens, at);
    if (clock !== null) {
      const to = skipFraction(tokens, clock);
      const zone = readZone(tokens, to) ?? (tokens[to]?.text === "," ? readZone(tokens, to + 1) : null);
      const end = zone?.to ?? to;
      return [{ kind: "clock", clock, zone, ...span(end) }, end];
    }
    const relative = readRelative(tokens, at);
    if (relative !== null) return [{ kind: "relative", relative, ...span(relative.to) }, relative.to];
    const { label, weekday } = token.meaning;
    if (label !== undefined) return [{ kind: "label", label, ...span(at + 1) }, at + 1];
    if (weekday !== undefined) return [{ kind: "weekday", weekday, ...span(at + 1) }, at + 1];
  }
  const zone = readZone(tokens, at);
  if (zone !== null) return [{ kind: "zone", zone, ...span(zone.to) }, zone.to];
  return token.kind === "mark" ? markPiece(token, at) : [wordPiece(token), at + 1];
}

/**
 * Where the day of the Islamic calendar ends that begins here, "26 شوال 1445", or `at`: Arabic pages print it beside
 * the day that counts.
 */
function hijriEnd(tokens: Tokens, at: number): number {
  if (tokens[at]?.kind !== "number" || tokens[at + 1]?.kind !== "word") return at;
  const to = at + (tokens[at + 2]?.kind === "word" ? 4 : 3);
  const year = tokens[to - 1]?.value ?? 0;
  return year > HIJRI_FROM && year < HIJRI_TO ? to : at;
}

/** "15:54:00.000Z" */
function skipFraction(tokens: Tokens, clock: PrintedClock): number {
  const mark = tokens[clock.to];
  const digits = tokens[clock.to + 1];
  const fraction = clock.second !== null && mark?.text === "." && digits?.kind === "number" && !digits.gap;
  return fraction ? clock.to + 2 : clock.to;
}

function markPiece(token: TimestampToken, at: number): Read {
  const { start, end, text } = token;
  return [
    JOINING.includes(text) ? { kind: "mark", mark: text, start, end } : { kind: "bar", start, end },
    at + 1,
  ];
}

function wordPiece(token: TimestampToken): TimestampPiece {
  const { meaning, start, end, text } = token;
  const short = token.kind === "word" && text.length <= LONGEST_JOINT && !isUnspaced(text);
  if (meaning.at === true || (short && meaning.by !== true)) return { kind: "joint", token, start, end };
  return { kind: "word", token, start, end };
}
