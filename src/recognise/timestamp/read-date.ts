import { isPageYear, isYear, type PrintedDate, printedDate } from "./printed-date.ts";
import { readDayMonth, readMonthFirst } from "./read-named-date.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";

type Tokens = readonly TimestampToken[];

/**
 * Reads the day that begins at a token: "2025-01-10", "2024年11月12日", "令和6年11月12日", "12. April 2024",
 * "April 28th, 2023", "28/04/2023". Null when none begins there, or none that the calendar has.
 *
 * @example
 * readDate(timestampTokens("5 May 2024", words), 0); // { year: 2024, month: 5, day: 5, open: null, short: false, to: 3 }
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
  return first.text.length <= 2
    ? (readDayMonth(tokens, at) ?? readNumeric(tokens, at) ?? readPair(tokens, at))
    : null;
}

/** "1.2.2024" in "10.1.2.2024", "5" in "3-5 March": not a beginning. */
function isMiddle(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const first = tokens[at];
  if (before === undefined || first === undefined || first.gap) return false;
  if (before.kind === "number") return first.kind === "number";
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
    if (!isPageYear(year)) return null;
    next += 2;
  } else if (era !== undefined) return null;
  const month = tokens[next];
  const day = tokens[next + 2];
  if (month?.kind !== "number" || tokens[next + 1]?.meaning.part !== "month") return null;
  if (day?.kind !== "number" || tokens[next + 3]?.meaning.part !== "day") return null;
  return printedDate(year, month.value, day.value, next + 4);
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
  return printedDate(year.value, month.value, day.value, at + (stop ? 6 : 5));
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
  return printedDate(full, second.value, first.value, at + 5, mark.text, short);
}

/** "1/14 21:17", "24.04., 21:17": without a year only where a clock time proves that it is a day. */
function readPair(tokens: Tokens, at: number): PrintedDate | null {
  const [first, mark, second] = tokens.slice(at, at + 3);
  if (first === undefined || mark === undefined || mark.gap || second?.kind !== "number" || second.gap)
    return null;
  let next = at + 3;
  if (mark.text === ".") {
    if (tokens[next]?.text !== "." || tokens[next]?.gap !== false) return null;
    next++;
  } else if (mark.text !== "/") return null;
  const to = next;
  if (tokens[next]?.text === ",") next++;
  const isClock =
    tokens[next]?.gap === true && tokens[next]?.kind === "number" && tokens[next + 1]?.text === ":";
  return isClock && second.text.length <= 2
    ? printedDate(null, second.value, first.value, to, mark.text)
    : null;
}
