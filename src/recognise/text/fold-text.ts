import { BEYOND, signsOf } from "./signs-of.ts";

/** Arabic, Persian, Devanagari and Bengali digits, full-width forms, blanks, dashes, bullets, stops. */
const FOLDABLE =
  /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\uFF01-\uFF5E\u3000\u00A0\u2007\u2009\u202F\u2010-\u2015\u2212\u2022\u00B7\u30FB\u2219\u2027\u25CF\u2223\u060C\u3002\u0970\u3001]/gu;
const DASH = /[\u2010-\u2015\u2212\uFF5E]/u;
const BULLET = /[\u2022\u00B7\u30FB\u2219\u2027\u25CF\u2223]/u;
/** Accents, the stretching mark and vowel signs of Arabic, nuqta: not in every print of a word. */
const MARKS = /[\u0300-\u036F\u064B-\u0655\u0670\u093C\u0640]/gu;
const DOTLESS = /\u0131/gu;
const QUOTES = /[\u2018\u2019\u02BC]/gu;
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6];

/**
 * Makes digits of all scripts, full-width marks, dashes, bullets and blanks plain ASCII. Length-preserving, so
 * that offsets into the result are offsets into the text.
 *
 * @example
 * foldText("２０２４年 ١٤ – x"); // "2024年 14 - x"
 */
export function foldText(text: string): string {
  return (signsOf(text) & BEYOND) !== 0 ? text.replace(FOLDABLE, foldOne) : text;
}

/**
 * Makes a word comparable: lower case, without accents, vowel signs that Arabic leaves out, and nuqta. Not
 * length-preserving.
 *
 * @example
 * foldWord("FÉVRIER"); // "fevrier"
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower;
  // Capital "I" is two letters in Turkish, and lower case cannot tell which it was.
  return lower.replace(QUOTES, "'").normalize("NFD").replace(MARKS, "").replace(DOTLESS, "i");
}

/** A loop: for single words it is faster than a pattern. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function foldOne(char: string): string {
  if (DASH.test(char)) return "-";
  if (BULLET.test(char)) return "|";
  if (char === "\u060C" || char === "\u3001") return ",";
  if (char === "\u3002" || char === "\u0970") return ".";
  const code = char.charCodeAt(0);
  // Full-width forms repeat ASCII in its order.
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? " " : String(code - zero);
}
