import type { BylineOpening } from "./byline-opening.ts";
import type { BylineWords } from "./byline-words.ts";

const AFTER = /^(?:\s{0,3}[:：]\s{0,3}|\s{1,3})(?=\S)/u;
const OTHER_FORM = /^(?:[/(*:]|\s\/\s)\p{L}{1,14}\)?/u;
const LETTERS = /\p{L}+/u;
const BLANK = /\s{1,3}/uy;

/** The opening of a byline that begins at a place of the text with its first word, or null. */
export function openingAt(
  text: string,
  start: number,
  first: string,
  words: BylineWords,
): BylineOpening | null {
  const list = first === "" ? undefined : words.openings.get(first.toLowerCase());
  if (list === undefined) return null;
  for (const [phrase, kind] of list) {
    let at = endOf(text, start, phrase);
    if (at < 0) continue;
    const other = OTHER_FORM.exec(text.slice(at, at + 20))?.[0];
    if (other !== undefined && words.openings.has(LETTERS.exec(other)?.[0].toLowerCase() ?? ""))
      at += other.length;
    const after = AFTER.exec(text.slice(at, at + 8))?.[0];
    if (after === undefined) continue;
    const colon = after.trim() !== "";
    if (kind === "source" && !colon) continue;
    return {
      kind,
      start,
      nameAt: at + after.length,
      plain: colon || phrase.length > 1 || phrase[0] === "by",
    };
  }
  return null;
}

/** Where the phrase that begins at `start` ends in the text, or -1 when other words stand there. */
function endOf(text: string, start: number, phrase: readonly string[]): number {
  let at = start;
  for (const [index, word] of phrase.entries()) {
    if (index > 0) {
      BLANK.lastIndex = at;
      const blank = BLANK.exec(text);
      if (blank === null) return -1;
      at += blank[0].length;
    }
    if (text.slice(at, at + word.length).toLowerCase() !== word) return -1;
    at += word.length;
  }
  return at;
}
