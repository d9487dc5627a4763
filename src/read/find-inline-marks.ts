import type { Cut } from "./cut-text.ts";
import { pairEmphasis, type Run } from "./pair-emphasis.ts";

const MARK = /[\\`*_~<]/gu;
const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/u;
const AUTOLINK = /<(?:[a-z][a-z\d+.-]{1,20}:[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/iuy;
const TAG =
  /<\/?(?:[abipqsu]|abbr|big|br|center|cite|code|div|em|figcaption|figure|font|hr|iframe|img|li|mark|small|source|span|strong|sub|sup|table|tbody|td|th|tr|ul|video)(?:\s[^<>]{0,1000})?\/?>/iuy;
const LONGEST_CODE = 400;

/**
 * Finds the marks inside a line of Markdown that are no part of its words: emphasis, ticks of code,
 * backslashes of escapes, angle brackets of bare addresses and tags of HTML. A mark without its partner stays.
 *
 * @example
 * ```ts
 * findInlineMarks("a **b**").map((cut) => cut.start); // => [2, 5]
 * ```
 */
export function findInlineMarks(text: string): Cut[] {
  const cuts: Cut[] = [];
  const runs: Run[] = [];
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index;
    const sign = match[0];
    let end = at + 1;
    if (sign === "\\") {
      if (end === text.length || PUNCTUATION.test(text.charAt(end)))
        cuts.push({ start: at, end: end++, by: "" });
    } else if (sign === "<") {
      end = cutAngle(text, at, cuts);
    } else {
      end = runEnd(text, at, sign);
      if (sign === "`") end = cutCode(text, at, end, cuts);
      else if (sign !== "~" || end - at <= 2) runs.push({ start: at, end, sign });
    }
    MARK.lastIndex = end;
  }
  const emphasis = pairEmphasis(text, runs);
  return emphasis.length === 0 ? cuts : [...cuts, ...emphasis].sort((a, b) => a.start - b.start);
}

function runEnd(text: string, at: number, sign: string): number {
  let end = at + 1;
  while (text.charAt(end) === sign) end++;
  return end;
}

function cutAngle(text: string, at: number, cuts: Cut[]): number {
  AUTOLINK.lastIndex = at;
  if (AUTOLINK.test(text)) {
    const end = AUTOLINK.lastIndex;
    cuts.push({ start: at, end: at + 1, by: "" }, { start: end - 1, end, by: "" });
    return end;
  }
  TAG.lastIndex = at;
  if (!TAG.test(text)) return at + 1;
  const end = TAG.lastIndex;
  const isBreak = text.slice(at, at + 3).toLowerCase() === "<br";
  cuts.push({ start: at, end, by: isBreak ? " " : "" });
  return end;
}

/** Text between ticks is kept as it stands; ticks that nothing closes are apostrophes. */
function cutCode(text: string, at: number, end: number, cuts: Cut[]): number {
  const ticks = text.slice(at, end);
  if (ticks.length > 8) return end;
  const close = text.slice(end, end + LONGEST_CODE).indexOf(ticks);
  if (close < 1) return end;
  const from = end + close;
  cuts.push({ start: at, end, by: "" }, { start: from, end: from + ticks.length, by: "" });
  return from + ticks.length;
}
