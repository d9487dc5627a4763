import { COLON, signsOf } from "../text/signs-of.ts";
import { type DateMeanings, meaningOf } from "./byline-date-words.ts";

const MARK_LABEL = /[|•·]\s(?<label>\p{L}{4,14}):/gu;
/** "2031 Comment Now!": at most three words after a year close the line. */
const BUTTON = /(?<=\b(?:19|20)\p{Nd}\p{Nd}) (?<word>\p{Lu}\p{L}{2,14})(?: \p{L}{2,12}){0,2}!$/u;
const REACH = 60;

/**
 * A bare line without what stands behind its first labelled date or its year: "Jane Roe · Posted: May 5 | Updated:
 * May 6" ends at "Posted:", "Jane Roe May 5, 2031 Comment Now!" at the year. What is left tells as much of the
 * name, and is short enough to be looked at.
 *
 * @example
 * headOfBareByline("Jane Roe · Posted: May 5, 2031 | Updated: May 6", meanings); // "Jane Roe · Posted:"
 */
export function headOfBareByline(text: string, meanings: DateMeanings): string {
  if (text.endsWith("!")) {
    const from = Math.max(0, text.length - REACH);
    const found = BUTTON.exec(text.slice(from));
    const word = found?.groups?.["word"] ?? "";
    return found !== null && meaningOf(word, meanings)?.tool === true
      ? text.slice(0, from + found.index)
      : text;
  }
  if ((signsOf(text) & COLON) === 0) return text;
  for (const { 0: printed, index, groups } of text.matchAll(MARK_LABEL)) {
    if (meaningOf(groups?.["label"] ?? "", meanings)?.label !== undefined && index > 0)
      return text.slice(0, index + printed.length);
  }
  return text;
}
