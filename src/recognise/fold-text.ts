const NOT_ASCII = /[^\p{ASCII}]/u;
const FOLDABLE = /[٠-٩۰-۹०-९০-৯０-９！-／：；？＠［］～　\u00A0\u2007\u2009\u202F‐‑‒–—―−•·・∙‧●∣｜،。、]/gu;
const DASHES = "‐‑‒–—―−～";
const BULLETS = "•·・∙‧●∣｜";
const MARKS = /[\u0300-\u036F\u0640\u064B-\u0655\u0670\u093C]/gu;
const QUOTES = /[’‘ʼ]/gu;

/**
 * Makes digits of all scripts, full-width marks, dashes, bullets and blanks plain ASCII. Length-preserving, so
 * that offsets into the result are offsets into the text.
 *
 * @example
 * foldText("２０２４年 ١٤ – x"); // "2024年 14 - x"
 */
export function foldText(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(FOLDABLE, foldOne) : text;
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
  return NOT_ASCII.test(lower) ? lower.replace(QUOTES, "'").normalize("NFD").replace(MARKS, "") : lower;
}

function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  if (DASHES.includes(char)) return "-";
  if (BULLETS.includes(char)) return "|";
  if (char === "،" || char === "、") return ",";
  if (char === "。") return ".";
  // Full-width forms repeat ASCII in its order.
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Of the remaining, the low nibble is the digit in Arabic and Devanagari blocks that begin at x0 or x6.
  const zero = [0x660, 0x6f0, 0x966, 0x9e6].find((first) => code >= first && code < first + 10);
  return zero === undefined ? " " : String(code - zero);
}
