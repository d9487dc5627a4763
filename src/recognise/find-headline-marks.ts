import type { Language } from "../languages/language.ts";
import type { Mark, MarkKind } from "../model/mark.ts";
import { MARK_WORDS } from "./mark-words.ts";
import type { PageContext } from "./page-context.ts";

const LONGEST = 400;
const MOST_MARKS = 3;
/** No label has more letters before its separator. */
const REACH = 32;
/** "(UPDATE 1)", "[단독]", "【速報】", "[Corrected: paper model too]". */
const BRACKETED = /^[([【［（](?<inside>[^()[\]【】［］（）]{1,80})[)\]】］）]/u;
const BRACKETED_END = /[([【［（](?<inside>[^()[\]【】［］（）]{1,80})[)\]】］）]$/u;
/** "UPDATE 2-", "Exclusive:", "Opinion |". */
const PREFIXED = /^(?<words>[^:|：｜–—-]{2,32}?(?:\s\d{1,2})?)\s?(?<mark>[:|：｜–—-])/u;
const SUFFIXED = /\s(?<mark>[|–—-])\s(?<words>[^|–—-]{2,32})$/u;
const NUMBER = /\s?(?<number>\d{1,2})$/u;
const WIRE_CAPITALS = /^[\p{Lu}\d\s]+$/u;
const BLANK = /^\s/u;
const TIME = /^\s?(?:\p{L}{3,9}\.?\s)?\d{1,2}[\s:,.]/u;
const QUOTES = /[’‘]/gu;
/** What a bracket may say after its label: "[Corrected: …]", "(Updated with video)". */
const AFTER_LABEL = /^(?<label>\p{L}+)(?:[:：,]|\s(?:with|to|at|mit|avec|con|am)\s)/u;

type Kinds = ReadonlyMap<string, MarkKind>;

const compiled = new WeakMap<readonly Language[], Kinds>();

/**
 * Finds the labels that the newsroom printed on a headline, before it or behind it, in the order of the text;
 * also a line that is nothing but such a label. A word counts only with its bracket or separator: "Live:
 * storm nears" has one, "Live music returns" none.
 *
 * @example
 * findHeadlineMarks("UPDATE 2-Ferry line sold", context); // [{ kind: "update", number: 2, text: "UPDATE 2" }]
 */
export function findHeadlineMarks(text: string, context: PageContext): Mark[] {
  if (text.length > LONGEST) return [];
  const kinds = compiled.get(context.languages) ?? compile(context.languages);
  const marks: Mark[] = [];
  let rest = text.trim();
  const alone = readLabel(rest, rest, kinds);
  if (alone !== null) return [alone];
  for (let count = 0; count < MOST_MARKS; count++) {
    const found = readBracketed(BRACKETED.exec(rest), kinds) ?? readPrefixed(rest, kinds);
    if (found === null) break;
    marks.push(found.mark);
    rest = rest.slice(found.length).trimStart();
  }
  const last = readBracketed(BRACKETED_END.exec(rest), kinds) ?? readSuffixed(rest, kinds);
  if (last !== null) marks.push(last.mark);
  return marks;
}

interface Found {
  readonly mark: Mark;
  readonly length: number;
}

function readBracketed(bracket: RegExpExecArray | null, kinds: Kinds): Found | null {
  const inside = bracket?.groups?.["inside"]?.trim();
  if (bracket === null || inside === undefined) return null;
  const label = AFTER_LABEL.exec(inside)?.groups?.["label"];
  const mark =
    readLabel(inside, bracket[0], kinds) ??
    (label === undefined ? null : readLabel(label, bracket[0], kinds));
  return mark === null ? null : { mark, length: bracket[0].length };
}

function readPrefixed(text: string, kinds: Kinds): Found | null {
  const found = PREFIXED.exec(text);
  const { words = "", mark: separator = "" } = found?.groups ?? {};
  if (found === null || found[0].length > REACH) return null;
  // "Live-in nurse": without a blank a hyphen parts a label only in the capitals of the wire.
  const blank = BLANK.test(text.slice(words.length)) && BLANK.test(text.slice(found[0].length));
  const rest = text.slice(found[0].length);
  if (separator === "-" && !blank && !(WIRE_CAPITALS.test(words) && rest.includes(" "))) return null;
  // "Updated 1:33 am" tells the time.
  if (rest.trim() === "" || (separator === ":" && !BLANK.test(rest))) return null;
  const mark = readLabel(words, words.trim(), kinds);
  if (mark === null || (mark.kind === "update" && mark.number === null && TIME.test(rest))) return null;
  return { mark, length: found[0].length };
}

function readSuffixed(text: string, kinds: Kinds): Found | null {
  const found = SUFFIXED.exec(text);
  const words = found?.groups?.["words"];
  if (found === null || words === undefined) return null;
  const mark = readLabel(words, words, kinds);
  return mark === null ? null : { mark, length: 0 };
}

function readLabel(label: string, text: string, kinds: Kinds): Mark | null {
  if (label.length > REACH) return null;
  const number = NUMBER.exec(label)?.groups?.["number"];
  const words = number === undefined ? label : label.slice(0, label.length - number.length).trim();
  const kind = kinds.get(words.trim().toLowerCase().replace(QUOTES, "'"));
  if (kind === undefined || (number !== undefined && kind !== "update")) return null;
  return { kind, number: number === undefined ? null : Number(number), text };
}

function compile(languages: readonly Language[]): Kinds {
  const kinds = new Map<string, MarkKind>();
  const add = (words: string, kind: MarkKind): void => {
    for (const word of words.split("|")) if (word !== "") kinds.set(word, kind);
  };
  for (const { phrases } of languages) {
    add(phrases.live, "live");
    add(phrases.sponsored, "sponsored");
  }
  for (const kind of Object.keys(MARK_WORDS) as MarkKind[]) add(MARK_WORDS[kind], kind);
  compiled.set(languages, kinds);
  return kinds;
}
