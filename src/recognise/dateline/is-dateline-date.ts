import type { PageContext } from "../page-context.ts";
import { calendarWords } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";

const LONGEST = 32;
const NUMERIC = /^\d{1,2}[./]\s?\d{1,2}[./]?(?:\s?\d{2,4})?$/u;
const UNSPACED = /^(?:\d{1,2}[月월]\s?)?\d{1,2}[日일]$/u;
const NUMBER = /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?$|^\d{4}$/u;
const GAPS = /[\s,]+/u;
const EDGE = /^\(|[.)]$/gu;
const JOINTS: ReadonlySet<string> = new Set(["de", "of", "the", "da"]);

/**
 * Whether a text is the day that a dateline names: "June 29", "12 ene", "5. Jänner", "12日", "Tuesday",
 * "May 7, 2024".
 */
export function isDatelineDate(text: string, context: PageContext): boolean {
  if (text === "" || text.length > LONGEST) return false;
  if (NUMERIC.test(text) || UNSPACED.test(text)) return true;
  const { meanings } = calendarWords(context.languages);
  let named = false;
  let numbered = false;
  for (const word of text.split(GAPS)) {
    if (NUMBER.test(word)) {
      numbered = true;
      continue;
    }
    const folded = foldWord(word.replace(EDGE, ""));
    const meaning = meanings.get(folded);
    if (meaning?.weekday !== undefined) named = numbered = true;
    else if (meaning?.month !== undefined) named = true;
    else if (!JOINTS.has(folded)) return false;
  }
  return named && numbered;
}
