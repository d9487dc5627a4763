import { type DateMeanings, meaningOf } from "./byline-date-words.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";

/** What of a name must stand before the glued word. */
const SHORTEST_NAME = 3;
const SHORTEST_BEAT = 4;
/** "update" is long enough to end no name. */
const SHORTEST_WORD = 6;
const LONGEST = 40;
/** How many words a title has at most after its first. */
const TITLE_REACH = 4;
/** Surnames that end in such words. */
const SURNAME = /(?:WAG|BICKER|LANG|LONG|FAL)STAFF$|FELLOW$/u;
const DIGIT = /^\p{Nd}/u;
const LETTER = /\p{L}/u;

/**
 * Where a word of a title or a date's label is glued to a name in capitals ("BATLEYPUBLISHED:", "NETTLESTAFF
 * WRITER"), or 0. It is cut only where the sign follows: a colon or a date after a label, a title's last word
 * after its first, or the line's end after a title. `rest` is what stands after the token.
 *
 * @example
 * gluedCapitals("NETTLESTAFF", " WRITER", words, meanings); // 6
 */
export function gluedCapitals(
  token: string,
  rest: string,
  words: BylineWords,
  meanings: DateMeanings,
): number {
  if (token.length < SHORTEST_NAME + SHORTEST_BEAT || token.length > LONGEST) return 0;
  if (token !== token.toUpperCase() || SURNAME.test(token)) return 0;
  const colon = token.endsWith(":");
  const bare = (colon ? token.slice(0, -1) : token).toLowerCase();
  for (let cut = SHORTEST_NAME; cut <= bare.length - SHORTEST_BEAT; cut++) {
    const tail = bare.slice(cut);
    const long = tail.length >= SHORTEST_WORD;
    const role = long && words.roles.has(tail);
    if (long && meanings.get(tail)?.label !== undefined && (colon || isDateNext(rest, meanings))) return cut;
    if (words.gluedCredits.has(tail) && long) return cut;
    if (role && (rest.trim() === "" || isDateNext(rest, meanings))) return cut;
    if ((role || words.beats.has(tail) || words.desks.has(tail)) && isTitleNext(rest, words)) return cut;
  }
  return 0;
}

function isDateNext(rest: string, meanings: DateMeanings): boolean {
  const [next = ""] = rest.trimStart().split(" ", 1);
  if (DIGIT.test(next)) return true;
  const meaning = meaningOf(next, meanings);
  return (meaning?.month ?? meaning?.weekday) !== undefined;
}

/**
 * Whether a title goes on after its first word: "WRITER", "AND GRAPHICS JOURNALIST" up to its last, with no mark
 * between.
 *
 * @example
 * isTitleNext(" and Graphics Journalist", words); // true
 */
export function isTitleNext(rest: string, words: BylineWords): boolean {
  for (const word of rest.trimStart().split(" ").slice(0, TITLE_REACH)) {
    if (isRoleWord(word, words)) return true;
    if (!LETTER.test(word) && word !== "&") return false;
    if (word.endsWith(",") || word.endsWith(":")) return false;
  }
  return false;
}
