import type { Line } from "./line.ts";
import { lineWidth } from "./line-width.ts";

const WIDEST = 100;

/**
 * Whether a text is laid out as lynx dumps pages: text three columns in, lists in steps of five. On a page of
 * short lines there is no other sign of it.
 *
 * @example
 * ```ts
 * isDumped(splitLines("One\nTwo\nThree\nFour\nFive")); // => false
 * ```
 */
export function isDumped(lines: readonly Line[]): boolean {
  let text = 0;
  let lists = 0;
  for (const line of lines) {
    const { indent } = line;
    if (lineWidth(line) > WIDEST) lists -= 5;
    else if (indent === 3) text++;
    else if (indent > 4 && (indent % 5 === 0 || indent % 5 === 2)) lists++;
  }
  return lines.length > 4 && text * 20 > lines.length && (text + lists) * 4 > lines.length * 3;
}
