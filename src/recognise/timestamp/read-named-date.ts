import { isYear, type PrintedDate, printedDate } from "./printed-date.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";

type Tokens = readonly TimestampToken[];

const ORDINAL = new Set(["st", "nd", "rd", "th", "er", "º", "ª", "°", "e", "de", "ής", "η", "a"]);
const OF = new Set(["de", "del", "of", "di", "d", "of the", "ta", "tháng"]);

/** "April 28, 2023", "Nov. 18th 2019", "May 5". */
export function readMonthFirst(tokens: Tokens, at: number, year: number | null): PrintedDate | null {
  const month = tokens[at]?.meaning.month ?? 0;
  let next = at + 1;
  if (tokens[next]?.text === ".") next++;
  if (tokens[next]?.text === "-" && tokens[next]?.gap === false) next++;
  const day = tokens[next];
  if (day?.kind !== "number" || day.text.length > 2) return null;
  next = skipOrdinal(tokens, next + 1);
  if (isRange(tokens, next)) return null;
  if (year !== null) return printedDate(year, month, day.value, tokens[next]?.text === "." ? next + 1 : next);
  const late = yearAt(tokens, next);
  if (late !== null) return printedDate(late.year, month, day.value, late.to);
  if (isOtherYear(tokens, next)) return null;
  // "May 5:30", "May 3.5": the number is no day.
  const after = tokens[next];
  const glued = after !== undefined && !after.gap && tokens[next + 1]?.kind === "number";
  if (glued && ":./%".includes(after.text) && tokens[next + 1]?.gap === false) return null;
  return printedDate(null, month, day.value, next);
}

/** "12. April 2024", "12 de abril de 2024", "29-Apr-2024", "23 tháng 10, 2025". */
export function readDayMonth(tokens: Tokens, at: number): PrintedDate | null {
  const day = tokens[at];
  let next = skipOrdinal(tokens, at + 1);
  const mark = tokens[next];
  if (mark !== undefined && !mark.gap && ".-/".includes(mark.text)) next++;
  const numbered = tokens[next]?.meaning.part === "month";
  if (OF.has(tokens[next]?.text.toLowerCase() ?? "")) next++;
  const word = tokens[next];
  const month = numbered ? word?.value : word?.meaning.month;
  if (day === undefined || month === undefined || month < 1) return null;
  next++;
  if (tokens[next]?.text === "." && !numbered) next++;
  const late = yearAt(tokens, next);
  if (late !== null) return printedDate(late.year, month, day.value, late.to);
  if (isOtherYear(tokens, next)) return null;
  // "Page 10 May 5, 2024": the number before the month is no day.
  const rival = tokens[next];
  if (rival?.kind === "number" && rival.text.length <= 2 && yearAt(tokens, next + 1) !== null) return null;
  return printedDate(null, month, day.value, tokens[next - 1]?.text === "." ? next - 1 : next);
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

/** "November 24, 1871": a year that no page has as its own is one all the same. */
function isOtherYear(tokens: Tokens, at: number): boolean {
  const token = isJoint(tokens[at]) ? tokens[at + 1] : tokens[at];
  return token?.kind === "number" && token.text.length === 4 && tokens[at + 1]?.text !== ":";
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
