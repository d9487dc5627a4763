import { BEYOND, OTHER, signsOf } from "../text/signs-of.ts";
import { type DateMeanings, isDateLike, meaningOf, withoutDateWords } from "./byline-date-words.ts";
import { type BylineSeparator, type BylineToken, bylineTokens } from "./byline-tokens.ts";
import type { BylineWords } from "./byline-words.ts";
import { dropRemarks } from "./drop-remarks.ts";
import { isGluedAnd } from "./is-glued-and.ts";
import { isRoleWord } from "./is-role-word.ts";

/** One stretch of a byline between separators. */
export interface BylinePiece {
  /** What parts it from the piece before. */
  readonly before: "start" | "and" | BylineSeparator;
  readonly words: readonly string[];
  /** Where it ends, an offset into the text. */
  readonly end: number;
}

/** A byline in pieces, without what is printed around names. */
export interface BylinePieces {
  readonly pieces: readonly BylinePiece[];
  /** A date, a count, a mail address, a handle or a button was taken off. */
  readonly trimmed: boolean;
  /** Something that holds digits and is no date stood in the text: a sign of prose. */
  readonly odd: boolean;
}

const DIGIT = /\p{Nd}/u;
const BLANK = /\s/u;
const OTHER_BLANK = /[^\S ]/u;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const NAME_WITH_DIGITS = /^\p{L}{1,12}\p{Nd}{1,2}$/u;
/** "Roe@janeroe", but no mail address. */
const BEFORE_HANDLE = /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?=@\w{2,30}$)/u;
const BEFORE_DIGIT = /^(?<word>\p{L}[\p{L}\p{M}'’.-]*)(?<rest>\p{Nd}.*)$/su;

/**
 * Cuts a byline at its separators and takes off dates, counts, addresses and handles: "Jane Roe, AP | June 9, 2022"
 * gives the pieces "Jane Roe" and "AP". `plain` tells that the text holds nothing but words and single blanks.
 */
export function splitByline(
  text: string,
  from: number,
  plain: boolean,
  words: BylineWords,
  meanings: DateMeanings,
): BylinePieces {
  const alone = plain ? plainPiece(text, words) : null;
  if (alone !== null) return { pieces: [alone], trimmed: false, odd: false };
  const printed = bylineTokens(text, from, words, meanings);
  const tokens = dropRemarks(printed, words);
  const capitals = !LOWER.test(text.slice(from));
  const pieces: BylinePiece[] = [];
  let pending: BylineToken[] = [];
  let before: BylinePiece["before"] = "start";
  let skipping = false;
  let trimmed = tokens.length < printed.length;
  let odd = false;
  const close = (next: BylinePiece["before"]): void => {
    const last = pending.at(-1);
    if (last !== undefined) {
      const own = pending.map((token) => token.text);
      pieces.push({ before: pieces.length === 0 ? "start" : before, words: own, end: last.end });
    }
    // A comma before "and" adds nothing; a mark before anything stays.
    before = last === undefined && before === "bar" ? "bar" : next;
    pending = [];
  };
  for (const [at, token] of tokens.entries()) {
    const { separator } = token;
    if (separator !== null) {
      // The commas and slashes of a date part nothing.
      if (skipping && separator !== "bar" && !(separator === "slash" && token.spaced)) continue;
      skipping = false;
      close(separator);
      continue;
    }
    if (skipping) continue;
    if (joins(tokens, at, pending.length, words, capitals) && !isInTitle(pending, tokens[at + 2], words)) {
      close("and");
    } else if (pending.length > 1 && isGluedAnd(tokens, at, words)) {
      close("and");
      pending.push({ ...token, text: token.text.slice(1) });
    } else if (token.text.includes("@")) {
      const handled = BEFORE_HANDLE.exec(token.text)?.[0];
      if (handled !== undefined)
        pending.push({ ...token, text: handled, end: token.end - token.text.length + handled.length });
      if (token.text.length > 2) trimmed = true;
      else odd = true;
    } else if (DIGIT.test(token.text)) {
      const glued = wordBeforeDigits(token);
      const next = tokens[at + 1];
      const counted =
        glued.length > 0 && (next === undefined || next.separator === "comma" || words.and.has(next.text));
      trimmed = true;
      // "Rachel Roe0": a count or the number of a footnote. "News24" and "F1" after the name are words.
      if (counted || (pieces.length > 0 && NAME_WITH_DIGITS.test(token.text))) {
        pending.push(...(counted ? glued : [token]));
        continue;
      }
      const whole = [...pending, ...glued];
      pending = withoutDateWords(whole, meanings);
      const month = pending.length < whole.length;
      odd ||= !(
        isDateLike(tokens, at, meanings) ||
        (pending.length > 0 && month) ||
        (from > 0 && isCountAtEnd(tokens, at))
      );
      skipping = true;
    } else if (isCut(token.text, pending.length, meanings)) {
      trimmed = true;
      skipping = true;
    } else {
      pending.push(token);
    }
  }
  close("bar");
  return { pieces, trimmed, odd };
}

/** The whole text as one piece, or null when a word for "and" parts it. */
function plainPiece(text: string, words: BylineWords): BylinePiece | null {
  const line = text.trimEnd();
  const bare = line.trimStart();
  const odd = (signsOf(text) & (OTHER | BEYOND)) !== 0 && OTHER_BLANK.test(bare);
  const all = odd ? bare.split(BLANK) : bare.split(" ");
  return all.some((word) => words.and.has(word.toLowerCase()))
    ? null
    : { before: "start", words: all, end: line.length };
}

/** Whether the token joins two names; a single letter ("y", "e") stands inside names as well. */
function joins(
  tokens: readonly BylineToken[],
  at: number,
  pending: number,
  words: BylineWords,
  capitals: boolean,
): boolean {
  const token = tokens[at]?.text ?? "";
  const lower = token.toLowerCase();
  if (!words.and.has(lower) || (token !== lower && !capitals)) return false;
  const next = tokens[at + 1]?.text ?? "";
  // "Northfold Telegram & Gazette" is one outlet.
  if (token === "&" && pending > 1 && words.outlets.has(next.toLowerCase())) return false;
  if (token.length > 1 || !LETTER.test(token)) return true;
  const after = tokens[at + 2]?.text ?? "";
  return CAPITAL.test(next) && (CAPITAL.test(after) ? pending > 1 : pending === 1);
}

/** "Data and Graphics Journalist" is one title. */
function isInTitle(
  pending: readonly BylineToken[],
  end: BylineToken | undefined,
  words: BylineWords,
): boolean {
  const [first, second] = pending;
  if (first === undefined || second !== undefined || end === undefined) return false;
  return words.beats.has(first.text.toLowerCase()) && isRoleWord(end.text, words);
}

/** "By Jane Roe 12": a number alone after an opened byline is a count. */
function isCountAtEnd(tokens: readonly BylineToken[], from: number): boolean {
  return tokens.slice(from).every((token) => !LETTER.test(token.text) || token.separator !== null);
}

/** The word to which digits are glued, without them: "Roe14" gives "Roe". */
function wordBeforeDigits(token: BylineToken): BylineToken[] {
  const { word = "", rest = "" } = BEFORE_DIGIT.exec(token.text)?.groups ?? {};
  if (word.length < 2 || word.endsWith("-")) return [];
  return [{ ...token, text: word, end: token.end - rest.length }];
}

/** Words such as "Published" and "Share" end the names; short ones may be surnames ("Post"). */
function isCut(word: string, pending: number, meanings: DateMeanings): boolean {
  const meaning = meaningOf(word, meanings);
  if (meaning?.label === undefined && meaning?.tool !== true) return false;
  return pending !== 1 || !CAPITAL.test(word) || word.length > 6;
}
