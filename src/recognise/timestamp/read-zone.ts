import { readZonePhrase } from "./read-zone-phrase.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";
import { AMBIGUOUS_ZONES, CHANGING_ZONES, FIXED_ZONES } from "./zone-table.ts";

/** A zone as printed: an abbreviation, or the IANA zone that words name, or minutes east of UTC. */
export interface PrintedZone {
  readonly name: string | null;
  readonly minutes: number;
  /** The token after the zone. */
  readonly to: number;
}

type Tokens = readonly TimestampToken[];

const fixed = new Map<string, number>();
const LONGEST_NAME = 4;
const MOST_MINUTES = 14 * 60;

/**
 * Reads the zone that begins at a token: "JST", "ET", "GMT+7", "(UTC+05:30)", "+0900", "Eastern Time". Abbreviations count in
 * capitals only ("met", "est" and "cat" are words). Null when none begins there.
 *
 * @example
 * readZone(timestampTokens("GMT+7", words), 0); // { name: null, minutes: 420, to: 3 }
 */
export function readZone(tokens: Tokens, at: number): PrintedZone | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.text === "(" || first.text === "[") {
    const zone = readName(tokens, at + 1);
    const shut = zone === null ? undefined : tokens[zone.to]?.text;
    return zone !== null && (shut === ")" || shut === "]") ? { ...zone, to: zone.to + 1 } : null;
  }
  return readName(tokens, at);
}

function readName(tokens: Tokens, at: number): PrintedZone | null {
  const first = tokens[at];
  if (first === undefined) return null;
  if (first.text === "+" || first.text === "-") return readOffset(tokens, at, true);
  if (first.kind !== "word") return null;
  const phrase = readZonePhrase(tokens, at);
  if (phrase !== null) return { ...phrase, minutes: 0 };
  if (first.text.length > LONGEST_NAME) return null;
  const minutes = fixedZone(first.text);
  if (minutes === 0) {
    const offset = readOffset(tokens, at + 1, false);
    if (offset !== null) return offset;
  }
  if (minutes !== undefined) return { name: first.text, minutes, to: at + 1 };
  const known = Object.hasOwn(CHANGING_ZONES, first.text) || Object.hasOwn(AMBIGUOUS_ZONES, first.text);
  return known ? { name: first.text, minutes: 0, to: at + 1 } : null;
}

/** "+9", "+09:00", "+0900"; alone only in the full forms, and glued to the time or one blank after it. */
function readOffset(tokens: Tokens, at: number, alone: boolean): PrintedZone | null {
  const sign = tokens[at];
  const hours = tokens[at + 1];
  if (sign?.text !== "+" && sign?.text !== "-") return null;
  if (hours?.kind !== "number" || hours.gap || hours.text.length > 4) return null;
  let minutes =
    hours.text.length > 2 ? Math.trunc(hours.value / 100) * 60 + (hours.value % 100) : hours.value * 60;
  let to = at + 2;
  const colon = tokens[to];
  const rest = tokens[to + 1];
  if (
    hours.text.length <= 2 &&
    colon?.text === ":" &&
    !colon.gap &&
    rest?.text.length === 2 &&
    rest.value >= 0
  ) {
    minutes += rest.value;
    to += 2;
  } else if (alone && hours.text.length !== 4) return null;
  // "10:05 - 2024" is no offset: the hours of one end at 14.
  if (minutes > MOST_MINUTES) return null;
  return { name: null, minutes: sign.text === "-" ? -minutes : minutes, to };
}

/** The offset of an abbreviation that means the same everywhere, in minutes. */
export function fixedZone(name: string): number | undefined {
  if (fixed.size === 0) {
    for (const entry of FIXED_ZONES.split("|")) {
      const [zone = "", hours] = entry.split(" ");
      fixed.set(zone, Number(hours) * 60);
    }
  }
  return fixed.get(name);
}
