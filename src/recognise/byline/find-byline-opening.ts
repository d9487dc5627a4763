import { MARK_WORDS } from "../mark-words.ts";
import type { WordMeaning } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import type { BylineWords, OpeningKind } from "./byline-words.ts";
import { findInterviewer } from "./find-interviewer.ts";
import { isRoleWord } from "./is-role-word.ts";

/** What opens a byline before the first name. */
export interface BylineOpening {
  /** `"label"`: the word for a newsroom, a role or an interview with a colon; `"genre"`: "Opinion |". */
  readonly kind: OpeningKind | "label" | "genre";
  /** Where the form begins in the text. */
  readonly start: number;
  /** Where the first name begins. */
  readonly nameAt: number;
  /** A colon stands after the word, or it is a word of several languages that opens nothing else ("By"). */
  readonly plain: boolean;
}

type Meanings = ReadonlyMap<string, WordMeaning>;

const LEAD = /^(?:\/\S{1,99} )?[\s\-–—•*|~>"“(]{0,6}/u;
const FIRST_WORD = /^\p{L}[\p{L}\p{M}'’]{0,23}/u;
const GLUED = /^by(?=\p{Lu}\p{Ll})/iu;
const AFTER = /^(?:\s{0,3}[:：]\s{0,3}|\s{1,3})(?=\S)/u;
const OTHER_FORM = /^(?:[/(*:]|\s\/\s)\p{L}{1,14}\)?/u;
const LABEL = /^(?<label>\p{L}[\p{L} -]{2,30})\s?[:：]\s{0,3}(?=\S)/u;
const NO_AUTHOR =
  /edit|reda[kc]t|редактор|chef|chief|produ|[fp]h?oto|direct|présent|present|host|anchor|vorsitz/u;
/** "Opinion | Jane Roe", "Kommentar: Jane Roe" */
const GENRE = /^(?<genre>\p{L}[\p{L} -]{2,20}?)\s{0,2}[|:：–—/]\s{1,3}(?=\p{Lu})/u;
const GENRES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `${MARK_WORDS.opinion}|${MARK_WORDS.analysis}`.split("|"),
);
const INTERVIEWS: ReadonlySet<string> = /* @__PURE__ */ new Set(MARK_WORDS.interview.split("|"));
const WORD = /[\p{L}\p{M}'’]+/gu;
const HAS_MARK = /[|•·—–]/u;
const HAS_LABEL = /[|:：–—/]/u;
const MARK = /[|•·—–]\s?/gu;
const TWICE = /(?<name>\p{Lu}[\p{L}\p{M}'’.-]{0,24} \p{Lu}[\p{L}\p{M}'’.-]{0,24}) \p{L}{1,9}(?= \k<name>)/gu;
const OWNER = /©|copyright/iu;
const NUMBER = /^\P{Nd}{0,40}\p{Nd}/u;
const BLANK = /\s{1,3}/uy;
const LONGEST_WORD = 24;
/** The code units in which {@link NUMBER} finds its digit. */
const NUMBER_REACH = 82;
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
  const first = wordAt(text, start);
  if (first !== undefined) {
    const found = openingAt(text, start, first, words);
    if (found !== null) return found;
    if (GLUED.test(first) && words.openings.has("by"))
      return { kind: "by", start, nameAt: start + 2, plain: true };
    const label = text.includes(":") || text.includes("：") ? labelAt(text, start, words) : null;
    if (label !== null) return label;
    const asked = start === 0 ? findInterviewer(text) : -1;
    if (asked > 0) return { kind: "label", start, nameAt: asked, plain: true };
    const second = start + first.length + 1;
    if (words.marks.has(first.toLowerCase())) {
      const word = wordAt(text, second) ?? "";
      const marked = openingAt(text, second, word, words);
      if (marked?.kind === "by") return { ...marked, plain: true };
    }
  }
  return (
    openingAfterName(text, words) ??
    (hasNumber(text) ? openingAfterDate(text, words, meanings) : null) ??
    openingAfterMark(text, words) ??
    openingAfterGenre(text)
  );
}

/** The word that begins at a place, 24 letters at most. Words of plain letters need no pattern. */
function wordAt(text: string, start: number): string | undefined {
  let at = start;
  while (at < start + LONGEST_WORD && isLetter(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  const plain =
    at > start && at < start + LONGEST_WORD && (Number.isNaN(next) || (next < 128 && next !== 39));
  return plain ? text.slice(start, at) : FIRST_WORD.exec(text.slice(start, start + 26))?.[0];
}

/** Whether a number stands near the start; the pattern is asked only where a digit or another script could be. */
function hasNumber(text: string): boolean {
  const end = Math.min(text.length, NUMBER_REACH);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code > 47 && code < 58) || code > 127) return NUMBER.test(text);
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function openingAt(text: string, start: number, first: string, words: BylineWords): BylineOpening | null {
  const list = first === "" ? undefined : words.openings.get(first.toLowerCase());
  if (list === undefined) return null;
  for (const [phrase, kind] of list) {
    let at = endOf(text, start, phrase);
    if (at < 0) continue;
    const other = OTHER_FORM.exec(text.slice(at, at + 20))?.[0];
    if (other !== undefined && LETTER_INSIDE.exec(other) !== null && words.openings.has(lettersOf(other)))
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

const LETTER_INSIDE = /\p{L}/u;

function lettersOf(text: string): string {
  return (WORDS_ONLY.exec(text)?.[0] ?? "").toLowerCase();
}

const WORDS_ONLY = /\p{L}+/u;

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

/** "Redaktion: Jane Roe", "Reporter: Jane Roe", "Interview: Jane Roe", but no editors and photographers. */
function labelAt(text: string, start: number, words: BylineWords): BylineOpening | null {
  const found = LABEL.exec(text.slice(start, start + 40));
  const label = found?.groups?.["label"]?.trim().toLowerCase();
  if (found === null || label === undefined) return null;
  const last = label.slice(label.lastIndexOf(" ") + 1);
  const named = words.desks.has(label) || INTERVIEWS.has(label);
  if (!named && (NO_AUTHOR.test(last) || !isRoleWord(last, words))) return null;
  return { kind: "label", start, nameAt: start + found[0].length, plain: true };
}

/** "Council | By Jane Roe", "5 min - Written by Jane Roe". */
function openingAfterMark(text: string, words: BylineWords): BylineOpening | null {
  if (!HAS_MARK.test(text)) return null;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const at = index + mark.length;
    const word = wordAt(text, at) ?? "";
    const found = words.openings.has(word.toLowerCase()) ? openingAt(text, at, word, words) : null;
    if (found?.kind === "by" && found.plain) return found;
  }
  return null;
}

/** "Opinion | Jane Roe": the words after it may as well be a headline, which the reader of names tells apart. */
function openingAfterGenre(text: string): BylineOpening | null {
  const found = HAS_LABEL.test(text) ? GENRE.exec(text.slice(0, 30)) : null;
  if (found === null || !GENRES.has(found.groups?.["genre"]?.toLowerCase() ?? "")) return null;
  return { kind: "genre", start: 0, nameAt: found[0].length, plain: false };
}

/** "Portrait of Jane Roe By Jane Roe": what a picture is named stands before the byline. */
function openingAfterName(text: string, words: BylineWords): BylineOpening | null {
  const head = text.slice(0, REACH);
  for (const { 0: twice, index } of head.matchAll(TWICE)) {
    const at = index + twice.lastIndexOf(" ") + 1;
    const found = openingAt(text, at, wordAt(text, at) ?? "", words);
    if (found?.kind === "by") return { ...found, plain: true };
  }
  return null;
}

/** "Tuesday June 4, 2019 9:20 am by Jane Roe": all before "by" must be words of a date. */
function openingAfterDate(text: string, words: BylineWords, meanings: Meanings): BylineOpening | null {
  if (OWNER.test(text)) return null;
  const head = text.slice(0, REACH);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(head); match !== null; match = WORD.exec(head)) {
    const { 0: word, index } = match;
    const lower = word.toLowerCase();
    const found = words.openings.has(lower) ? openingAt(text, index, word, words) : null;
    if (found !== null && index > 3) return found.kind === "by" ? { ...found, plain: true } : null;
    const meaning = meanings.get(foldWord(word));
    if (meaning === undefined && (word.length > 3 || word !== word.toUpperCase())) return null;
  }
  return null;
}
