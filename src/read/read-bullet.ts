import type { Line } from "./line.ts";
import { opensWithDate } from "./opens-with-date.ts";

/** A bullet or number that opens a line. */
export interface Bullet {
  /** Where the words begin; the end of the line when the bullet stands alone. */
  readonly content: number;
  /** The depth in nested lists, from 1. */
  readonly level: number;
  readonly rank: number | null;
}

/** Bullets at any column. */
const PLAIN = "*•▪◦·●■";
/** lynx marks the depth of a list by these, five columns further in each. */
const BY_DEPTH = "*+o#@-";

/**
 * Reads the bullet of a line in a wrapped text: "* ", "• ", "3. ", and the letters and signs that lynx marks
 * deeper lists by, which count only at their own column.
 *
 * @param isContinued - Whether the line goes on a sentence: then a number is part of it.
 * @param isDashBullet - Whether a dash is a bullet here: alone it may open speech or go on a sentence.
 * @example
 * ```ts
 * readBullet(" * Salt", { start: 1, end: 7, indent: 1, gap: 0, tail: 0 }); // => { content: 3, level: 1, rank: null }
 * ```
 */
export function readBullet(
  text: string,
  line: Line,
  isContinued = false,
  isDashBullet = false,
): Bullet | null {
  const { start, end, indent } = line;
  const sign = text.charAt(start);
  if (sign >= "0" && sign <= "9") {
    let stop = start + 1;
    while (stop < end && stop - start < 3 && isDigit(text.charCodeAt(stop))) stop++;
    // A number at the margin is as likely part of a sentence.
    if (isContinued || text.charAt(stop) !== "." || indent === 0 || !isBlankAt(text, stop + 1, end))
      return null;
    if (opensWithDate(text, start, end)) return null;
    return { content: skipBlanks(text, stop + 1, end), level: 1, rank: Number(text.slice(start, stop)) };
  }
  if (!isBlankAt(text, start + 1, end)) return null;
  const depth = Math.round(indent / 5);
  const isDeep = indent >= 5 && indent % 5 < 3 && BY_DEPTH.charAt((depth - 1) % BY_DEPTH.length) === sign;
  const isDash = sign === "-" && isDashBullet && !isContinued;
  if (!isDeep && !isDash && !PLAIN.includes(sign)) return null;
  const level = isDeep ? depth : 1 + Math.min(8, indent >> 1);
  return { content: skipBlanks(text, start + 1, end), level, rank: null };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isBlankAt(text: string, at: number, end: number): boolean {
  return at >= end || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlankAt(text, at, end)) at++;
  return at;
}
