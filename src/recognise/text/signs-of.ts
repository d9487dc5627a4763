/** Each kind of sign is a bit of what {@link signsOf} gives: these ten digits. */
export const DIGIT = 1;
export const COLON = 2;
export const SLASH = 4;
export const BAR = 8;
/** Round and square ones. */
export const BRACKET = 16;
export const COMMA = 32;
export const STOP = 64;
export const HYPHEN = 128;
export const ARROW = 256;
/** Any other sign of ASCII but letters and the blank. */
export const OTHER = 512;
/** Whatever is not ASCII: a wide colon and a dash are here. */
export const BEYOND = 1024;
/** What could be Hangul, Kana or Han: their first letters, and all from the radicals on. */
export const ASIAN = 2048;
/** The upper half of the first letters of Hangul, and where the letters of Asia begin. */
const JAMO = 0x11;
const RADICALS = 0x2e80;

/** The signs of each bit in order. */
const KINDS = ["0123456789", ":", "/", "|", "()[]", ",", ".", "-", ">"];
const LETTER = /[A-Za-z ]/u;

let table: Uint16Array | null = null;
let lastText = "";
let lastSigns = 0;

/**
 * Which kinds of signs a text holds, a bit each. Most lines of a page are letters and blanks, and a reader that
 * looks for a colon or a digit need not run its patterns on them. The last answer is kept, since many readers ask
 * for the same line in a row.
 *
 * @example
 * (signsOf("Photo: Bea Holm") & COLON) !== 0; // true
 */
export function signsOf(text: string): number {
  if (text === lastText) return lastSigns;
  table ??= fill();
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) signs |= table[code] ?? 0;
    else signs |= code < RADICALS && code >> 8 !== JAMO ? BEYOND : BEYOND | ASIAN;
  }
  lastText = text;
  lastSigns = signs;
  return signs;
}

function fill(): Uint16Array {
  return Uint16Array.from({ length: 128 }, (_, code) => {
    const sign = String.fromCharCode(code);
    const bit = KINDS.findIndex((signs) => signs.includes(sign));
    return LETTER.test(sign) ? 0 : bit < 0 ? OTHER : 1 << bit;
  });
}
