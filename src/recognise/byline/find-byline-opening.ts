import type { WordMeaning } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { mayOpen } from "../text/opening-pairs.ts";
import { BAR, BEYOND, COLON, DIGIT, signsOf } from "../text/signs-of.ts";
import type { BylineOpening } from "./byline-opening.ts";
import type { BylineWords } from "./byline-words.ts";
import { findInterviewer } from "./find-interviewer.ts";
import { openingAt } from "./opening-at.ts";
import { readBylineGenre } from "./read-byline-genre.ts";
import { readBylineLabel } from "./read-byline-label.ts";
import { isLetter, wordAt } from "./word-at.ts";

type Meanings = ReadonlyMap<string, WordMeaning>;

const LEAD = /^(?:\/\S{1,99} )?[\s\-–—•*|~>"“(]{0,6}/u;
const GLUED = /^by(?=\p{Lu}\p{Ll})/iu;
const WORD = /[\p{L}\p{M}'’]+/gu;
const MARK = /[|•·—–]\s?/gu;
const TWICE = /(?<name>\p{Lu}[\p{L}\p{M}'’.-]{0,24} \p{Lu}[\p{L}\p{M}'’.-]{0,24}) \p{L}{1,9}(?= \k<name>)/gu;
const OWNER = /©|copyright/iu;
const NUMBER = /^\P{Nd}{0,40}\p{Nd}/u;
/** How far from the start "by" is looked for after a date. */
const REACH = 90;

/**
 * Finds what opens a byline: "By", "Von:", "Text:", "Analysis by", "Reporting by", or "by" after a date. Null when
 * the line opens with none of them.
 */
export function findBylineOpening(
  text: string,
  words: BylineWords,
  meanings: Meanings,
): BylineOpening | null {
  const start = isLetter(text.charCodeAt(0)) ? 0 : (LEAD.exec(text)?.[0].length ?? 0);
  const signs = signsOf(text);
  // Most first words open nothing, whatever follows.
  const first = mayOpen(text, start, words.starts) ? (wordAt(text, start) ?? "") : "";
  const found = openingAt(text, start, first, words);
  if (found !== null) return found;
  if (first.length > 3 && GLUED.test(first) && words.openings.has("by"))
    return { kind: "by", start, nameAt: start + 2, plain: true };
  const label = (signs & COLON) !== 0 || text.includes("：") ? readBylineLabel(text, start, words) : null;
  if (label !== null) return label;
  const asked = start === 0 ? findInterviewer(text, words) : -1;
  if (asked > 0) return { kind: "label", start, nameAt: asked, plain: true };
  if (first !== "" && words.marks.has(first.toLowerCase())) {
    const second = start + first.length + 1;
    const marked = openingAt(text, second, wordAt(text, second) ?? "", words);
    if (marked?.kind === "by") return { ...marked, plain: true };
  }
  return (
    openingAfterName(text, words) ??
    ((signs & (DIGIT | BEYOND)) !== 0 && NUMBER.test(text)
      ? openingAfterDate(text, words, meanings)
      : null) ??
    ((signs & (BAR | BEYOND)) === 0 ? null : openingAfterMark(text, words)) ??
    readBylineGenre(text)
  );
}

/** "Council | By Jane Roe", "5 min - Written by Jane Roe". */
function openingAfterMark(text: string, words: BylineWords): BylineOpening | null {
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const at = index + mark.length;
    const word = wordAt(text, at) ?? "";
    const found = words.openings.has(word.toLowerCase()) ? openingAt(text, at, word, words) : null;
    if (found?.kind === "by" && found.plain) return found;
  }
  return null;
}

/** "Portrait of Jane Roe By Jane Roe": what a picture is named stands before the byline. */
function openingAfterName(text: string, words: BylineWords): BylineOpening | null {
  const head = text.slice(0, REACH);
  if (!opensWithin(head, words)) return null;
  for (const { 0: twice, index } of head.matchAll(TWICE)) {
    const at = index + twice.lastIndexOf(" ") + 1;
    const found = openingAt(text, at, wordAt(text, at) ?? "", words);
    if (found?.kind === "by") return { ...found, plain: true };
  }
  return null;
}

/** Whether a word between blanks opens bylines: a cheap look before {@link TWICE}, which is dear. */
function opensWithin(head: string, { openings, starts }: BylineWords): boolean {
  let at = head.indexOf(" ");
  for (let next = head.indexOf(" ", at + 1); at >= 0 && next > 0; next = head.indexOf(" ", at + 1)) {
    // The name begins with a capital.
    if (
      !isSmall(head.charCodeAt(next + 1)) &&
      mayOpen(head, at + 1, starts) &&
      openings.has(head.slice(at + 1, next).toLowerCase())
    )
      return true;
    at = next;
  }
  return false;
}

function isSmall(code: number): boolean {
  return code > 96 && code < 123;
}

/** "Tuesday June 4, 2019 9:20 am by Jane Roe": all before "by" must be words of a date. */
function openingAfterDate(text: string, words: BylineWords, meanings: Meanings): BylineOpening | null {
  const head = text.slice(0, REACH);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(head); match !== null; match = WORD.exec(head)) {
    const { 0: word, index } = match;
    const lower = word.toLowerCase();
    const found = words.openings.has(lower) ? openingAt(text, index, word, words) : null;
    if (found !== null && index > 3)
      return found.kind === "by" && !OWNER.test(text) ? { ...found, plain: true } : null;
    const meaning = meanings.get(foldWord(word));
    if (meaning === undefined && (word.length > 3 || word !== word.toUpperCase())) return null;
  }
  return null;
}
