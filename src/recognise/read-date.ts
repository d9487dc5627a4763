import type { TimestampToken } from "./timestamp-tokens.ts";

/** A calendar day as printed, before the order of its numbers is settled. */
export interface PrintedDate {
  /** Null when no year is printed. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** The mark between purely numeric parts of which day and month can be exchanged ("/", "-", "."), else null. */
  readonly open: string | null;
  /** The year is printed with two digits. */
  readonly short: boolean;
  /** The token after the date. */
  readonly to: number;
}

type Tokens = readonly TimestampToken[];

const EARLIEST = 1980;
const LATEST = 2100;
const ORDINAL = new Set(["st", "nd", "rd", "th", "er", "º", "ª", "°", "e", "de", "ής", "η", "a"]);
const OF = new Set(["de", "del", "of", "di", "d", "of the", "ta", "tháng"]);

/**
 * Reads the day that begins at a token: "2025-01-10", "2024年11月12日", "令和6年11月12日", "12. April 2024",
 * "April 28th, 2023", "28/04/2023". Null when none begins there, or none that the calendar has.
 */
export function readDate(tokens: Tokens, at: number): PrintedDate | null {
  const first = tokens[at];
  if (first === undefined || isMiddle(tokens, at)) return null;
  if (first.meaning.era !== undefined) return readCjk(tokens, at);
  if (first.meaning.month !== undefined) return readMonthFirst(tokens, at, null);
  if (first.kind !== "number" || first.value < 0) return null;
  const part = tokens[at + 1]?.meaning.part;
  if (part === "year" || (part === "month" && first.text.length <= 2 && tokens[at + 1]?.gap === false)) {
    return readCjk(tokens, at);
  }
  if (first.text.length === 4) return readYearFirst(tokens, at);
  return first.text.length <= 2 ? (readDayMonth(tokens, at) ?? readNumeric(tokens, at)) : null;
}

/** Whether the calendar has the day; without a year the 29th of February counts. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

function isYear(token: TimestampToken): boolean {
  return token.text.length === 4 && token.value >= EARLIEST && token.value <= LATEST;
}

function dated(
  year: number | null,
  month: number,
  day: number,
  to: number,
  open: string | null = null,
  short = false,
): PrintedDate | null {
  const exchanged = open !== null && (isDay(year, day, month) || (short && isDay(2000 + day, month, 1)));
  return isDay(year, month, day) || exchanged ? { year, month, day, open, short, to } : null;
}

/** "1.2.2024" in "10.1.2.2024", "5" in "3-5 March": not a beginning. */
function isMiddle(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  if (before === undefined || first === undefined || first.gap) return false;
  if (before.kind === "number") return true;
  if (!"/.-+".includes(before.text) || before.gap) return "$€£¥#".includes(before.text);
  const number = tokens[at - 2];
  // A clock time may stand glued before: "10:05-3 March 2025".
  return number?.kind === "number" && tokens[at - 3]?.text !== ":";
}

/** "2024年11月12日", "2024년 3월 5일", "令和6年11月12日", "11月12日". */
function readCjk(tokens: Tokens, at: number): PrintedDate | null {
  let next = at;
  let year: number | null = null;
  const era = tokens[at]?.meaning.era;
  if (era !== undefined) next++;
  if (tokens[next + 1]?.meaning.part === "year") {
    // 元 is the first year of an era.
    year = tokens[next]?.text === "元" ? 1 : (tokens[next]?.value ?? -1);
    year = era === undefined ? year : year + era;
    if (year < EARLIEST || year > LATEST) return null;
    next += 2;
  } else if (era !== undefined) return null;
  const month = tokens[next];
  const day = tokens[next + 2];
  if (month?.kind !== "number" || tokens[next + 1]?.meaning.part !== "month") return null;
  if (day?.kind !== "number" || tokens[next + 3]?.meaning.part !== "day") return null;
  return dated(year, month.value, day.value, next + 4);
}

/** "2025-01-10", "2024. 3. 5.", "2025/1/14", "2024. március 5.". */
function readYearFirst(tokens: Tokens, at: number): PrintedDate | null {
  const year = tokens[at];
  if (year === undefined || !isYear(year)) return null;
  const mark = tokens[at + 1];
  if (mark?.meaning.month !== undefined) return readMonthFirst(tokens, at + 1, year.value);
  if (mark === undefined || mark.gap || !"-/.,".includes(mark.text)) return null;
  if (tokens[at + 2]?.meaning.month !== undefined) return readMonthFirst(tokens, at + 2, year.value);
  const month = tokens[at + 2];
  const day = tokens[at + 4];
  if (month?.kind !== "number" || day?.kind !== "number" || tokens[at + 3]?.text !== mark.text) return null;
  if (month.text.length > 2 || day.text.length > 2 || mark.text === ",") return null;
  const stop = mark.text === "." && tokens[at + 5]?.text === "." && tokens[at + 5]?.gap === false;
  return dated(year.value, month.value, day.value, at + (stop ? 6 : 5));
}

/** "April 28, 2023", "Nov. 18th 2019", "May 5". */
function readMonthFirst(tokens: Tokens, at: number, year: number | null): PrintedDate | null {
  const month = tokens[at]?.meaning.month ?? 0;
  let next = at + 1;
  if (tokens[next]?.text === ".") next++;
  if (tokens[next]?.text === "-" && tokens[next]?.gap === false) next++;
  const day = tokens[next];
  if (day?.kind !== "number" || day.text.length > 2) return null;
  next = skipOrdinal(tokens, next + 1);
  if (isRange(tokens, next)) return null;
  if (year !== null) return dated(year, month, day.value, tokens[next]?.text === "." ? next + 1 : next);
  const late = yearAt(tokens, next);
  if (late !== null) return dated(late.year, month, day.value, late.to);
  // "May 5:30", "May 3.5": the number is no day.
  const after = tokens[next];
  const glued = after !== undefined && !after.gap && tokens[next + 1]?.kind === "number";
  if (glued && ":./%".includes(after.text) && tokens[next + 1]?.gap === false) return null;
  return dated(null, month, day.value, next);
}

/** "12. April 2024", "12 de abril de 2024", "29-Apr-2024", "23 tháng 10, 2025". */
function readDayMonth(tokens: Tokens, at: number): PrintedDate | null {
  const day = tokens[at];
  let next = skipOrdinal(tokens, at + 1);
  if (tokens[next]?.text === "." || tokens[next]?.text === "-" || tokens[next]?.text === "/") next++;
  const numbered = tokens[next]?.meaning.part === "month";
  if (OF.has(tokens[next]?.text.toLowerCase() ?? "")) next++;
  const word = tokens[next];
  const month = numbered ? word?.value : word?.meaning.month;
  if (day === undefined || month === undefined || month < 1) return null;
  next++;
  if (tokens[next]?.text === "." && !numbered) next++;
  const late = yearAt(tokens, next);
  if (late !== null) return dated(late.year, month, day.value, late.to);
  // "Page 10 May 5, 2024": the number before the month is no day.
  const rival = tokens[next];
  if (rival?.kind === "number" && rival.text.length <= 2 && yearAt(tokens, next + 1) !== null) return null;
  return dated(null, month, day.value, tokens[next - 1]?.text === "." ? next - 1 : next);
}

function yearAt(tokens: Tokens, at: number): { year: number; to: number } | null {
  let next = at;
  while (next < at + 2 && tokens[next] !== undefined && isJoint(tokens[next])) next++;
  const year = tokens[next];
  if (year === undefined) return null;
  if (isYear(year)) {
    // "May 2024-25", "2024/25" name seasons.
    const mark = tokens[next + 1];
    const season = mark !== undefined && !mark.gap && "-/".includes(mark.text);
    if (season && tokens[next + 2]?.kind === "number" && tokens[next + 2]?.gap === false) {
      if (tokens[next + 3]?.text !== ":") return null;
    }
    return { year: year.value, to: next + 1 };
  }
  const short = year.kind === "number" && year.text.length === 2 && tokens[next - 1]?.text === "-";
  return short && !year.gap ? { year: 2000 + year.value, to: next + 1 } : null;
}

/** What stands between month and year: ",", "de", "-", "/". */
function isJoint(token: TimestampToken | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "mark"
    ? ",-/.".includes(token.text)
    : OF.has(token.text.toLowerCase()) || token.meaning.at === true;
}

function skipOrdinal(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token?.gap === false && ORDINAL.has(token.text.toLowerCase()) ? at + 1 : at;
}

/** "March 3-5, 2025": days of an event. */
function isRange(tokens: Tokens, at: number): boolean {
  const mark = tokens[at];
  const day = tokens[at + 1];
  return mark?.text === "-" && day?.kind === "number" && day.text.length <= 2 && tokens[at + 2]?.text !== ":";
}

/** "28/04/2023", "12.04.24", "5. 3. 2024". */
function readNumeric(tokens: Tokens, at: number): PrintedDate | null {
  const [first, mark, second, again, year, after] = tokens.slice(at, at + 6);
  if (first === undefined || mark === undefined || mark.gap || !"/.-".includes(mark.text)) return null;
  if (second?.kind !== "number" || second.text.length > 2 || again?.text !== mark.text || again.gap)
    return null;
  if (year?.kind !== "number" || (mark.text !== "." && (second.gap || year.gap))) return null;
  const short = year.text.length === 2 && !year.gap && !second.gap;
  if (!short && !isYear(year)) return null;
  // An address of a machine or a version goes on: "10.12.14.22".
  const more = after !== undefined && !after.gap && "/.-".includes(after.text);
  if (more && tokens[at + 6]?.kind === "number" && tokens[at + 6]?.gap === false) return null;
  const full = short ? 2000 + year.value : year.value;
  return dated(full, second.value, first.value, at + 5, mark.text, short);
}
