import type { TimestampToken } from "./timestamp-tokens.ts";

/** A time told from the moment of reading: "2 hours ago", "vor 3 Stunden", "yesterday". */
export interface RelativeTime {
  /** How many minutes ago; null for a unit of no use on news pages ("3 seconds ago", "2 years ago"). */
  readonly minutes: number | null;
  /** It names a day, not a moment. */
  readonly daily: boolean;
  /** It is a word for a day: "today". */
  readonly named: boolean;
  /** No word says "ago": "7 hours", which can be a length too. */
  readonly weak: boolean;
  /** The token after it. */
  readonly to: number;
}

type Tokens = readonly TimestampToken[];

const LONGEST_ARTICLE = 6;
const DAY = 1440;

/**
 * Reads the relative time that begins at a token, or null when none does.
 *
 * @example
 * readRelative(timestampTokens("2 hours ago", words), 0)?.minutes; // 120
 */
export function readRelative(tokens: Tokens, at: number): RelativeTime | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const { day, ago } = first.meaning;
  if (day !== undefined) return { minutes: -day * DAY, daily: true, named: true, weak: false, to: at + 1 };
  if (ago === "before") {
    // "منذ ساعة": the unit alone is one.
    if (tokens[at + 1]?.meaning.unit !== undefined) return counted(tokens, 1, at + 1, false);
    const count = countAt(tokens, at + 1);
    return count === null ? null : counted(tokens, count, at + 2, false);
  }
  const count = countAt(tokens, at);
  if (count === null) {
    const foreign = first.kind === "number" && tokens[at + 1]?.kind === "word";
    return foreign && tokens[at + 2]?.meaning.ago === "after"
      ? { minutes: null, daily: false, named: false, weak: false, to: at + 3 }
      : null;
  }
  const relative = counted(tokens, count, at + 1, true);
  return relative === null || (relative.weak && first.kind === "word") ? null : relative;
}

/** A number, or one short word before a unit: "an hour", "einer Stunde". */
function countAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || tokens[at + 1]?.meaning.unit === undefined) return null;
  if (token.kind === "number") return token.text.length <= 3 ? token.value : null;
  return token.kind === "word" && token.text.length <= LONGEST_ARTICLE && token.meaning.label === undefined
    ? 1
    : null;
}

function counted(tokens: Tokens, count: number, at: number, open: boolean): RelativeTime | null {
  const unit = tokens[at]?.meaning.unit;
  if (unit === undefined) return null;
  const next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  const closed = tokens[next]?.meaning.ago === "after";
  return {
    minutes: count * unit,
    daily: unit >= DAY,
    named: false,
    weak: open && !closed,
    to: closed ? next + 1 : at + 1,
  };
}
