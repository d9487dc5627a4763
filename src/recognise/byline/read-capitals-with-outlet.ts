import { isKnownPlace } from "../text/is-known-place.ts";
import type { BylineWords } from "./byline-words.ts";
import { type AuthorReading, personReading } from "./read-name-with-tail.ts";
import { readPersonName } from "./read-person-name.ts";

const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’.-]{0,24}$/u;
const SMALL_SECOND = /^\p{Lu}\p{Ll}/u;
const OUTLET_PART = /^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.-]*|&|and|of|the)$/u;
/** Words of outlets that are surnames too, which prove one only here. */
const SURNAME_OUTLET = /^(?:star|sun|register|telegram|sentinel|advocate|leader|eagle|echo|republic)$/u;
const LONGEST = 100;
const MOST_WORDS = 9;
const MOST_NAME_WORDS = 3;

/**
 * Reads a name in capitals with an outlet in small letters after it: "JANE ROE Northfold Telegram & Gazette". Null
 * for places ("NEW YORK Times Square") and where no word of an outlet closes the line.
 *
 * @example
 * readCapitalsWithOutlet("JANE ROE Northfold Courier-Post", words)?.author.affiliation; // "Northfold Courier-Post"
 */
export function readCapitalsWithOutlet(text: string, words: BylineWords): AuthorReading | null {
  if (text.length > LONGEST || !isUpper(text.charCodeAt(0)) || !isUpper(text.charCodeAt(1))) return null;
  const all = text.trimEnd().split(" ");
  if (all.length > MOST_WORDS) return null;
  const size = all.findIndex((word) => !CAPITALS.test(word));
  if (size < 2 || size > MOST_NAME_WORDS) return null;
  const head = all.slice(0, size);
  const outlet = all.slice(size);
  const [first = ""] = outlet;
  if (outlet.length < 2 || !SMALL_SECOND.test(first) || !outlet.every((word) => OUTLET_PART.test(word)))
    return null;
  if (!isOutletEnd(outlet.at(-1) ?? "", words) || head.some((word) => isNoName(word.toLowerCase(), words)))
    return null;
  if (words.placeStarts.has((head[0] ?? "").toLowerCase()) || isKnownPlace(head.join(" "))) return null;
  const person = readPersonName(head, words);
  return person === null || person.words < 2 ? null : personReading(person, null, outlet.join(" "));
}

function isUpper(code: number): boolean {
  return (code > 64 && code < 91) || code > 191;
}

/** "Gazette", "Courier-Post". */
function isOutletEnd(word: string, words: BylineWords): boolean {
  const lower = word.toLowerCase();
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  return words.outlets.has(lower) || words.outlets.has(last) || SURNAME_OUTLET.test(last);
}

function isNoName(word: string, words: BylineWords): boolean {
  return words.outlets.has(word) || words.noNames.has(word) || words.phrases.has(word);
}
