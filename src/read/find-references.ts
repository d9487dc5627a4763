import type { Line } from "./line.ts";

/** "12. https://a.example/bees", and "[12] https://a.example/bees" in some browsers. */
const REFERENCE = /^\[?(?<number>\d{1,5})[.\]][ \t]{1,3}[a-z][a-z\d+.-]{1,20}:\S/iu;
const REACH = 80;
/** "References" and "Visible links:", in the language of the browser. */
const MOST_LABELS = 2;
const LONGEST_LABEL = 40;
const ENDS_SENTENCE = /[.!?…。]$/u;

/**
 * Finds the list of addresses that a text browser prints at the end, one for each number that it printed before
 * a link, and returns the index of its first line, labels included; the number of lines when there is none.
 *
 * @example
 * ```ts
 * const text = "[1]Bees [2]Ants\n\nReferences\n\n 1. https://a.example/1\n 2. https://a.example/2";
 * findReferences(text, splitLines(text)); // => 1
 * ```
 */
export function findReferences(text: string, lines: readonly Line[]): number {
  let first = lines.length;
  let next = Number.POSITIVE_INFINITY;
  for (let at = lines.length - 1; at >= 0 && next > 1; at--) {
    const number = numberOf(text, lines[at]);
    // A second label parts the addresses of links that show nothing from the others.
    if (number === null && (at + 1 !== first || !isLabel(text, lines[at]))) break;
    if (number === null) continue;
    if (number >= next) break;
    next = number;
    first = at;
  }
  if (next !== 1 || !isMarked(text.slice(0, lines[first]?.start))) return lines.length;
  const isIndented = (at: number): boolean => (lines[at]?.indent ?? 0) > 0;
  for (let count = 0; count < MOST_LABELS && isIndented(first) && isLabel(text, lines[first - 1]); count++)
    first--;
  return first;
}

function numberOf(text: string, line: Line | undefined): number | null {
  if (line === undefined) return null;
  const found = REFERENCE.exec(text.slice(line.start, Math.min(line.end, line.start + REACH)));
  return found === null ? null : Number(found.groups?.["number"]);
}

function isLabel(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > LONGEST_LABEL) return false;
  const shown = text.slice(line.start, line.end);
  return !ENDS_SENTENCE.test(shown) && !shown.includes("[");
}

/** Whether the numbers stand before the links of the text. */
function isMarked(text: string): boolean {
  return text.includes("[1]") && text.includes("[2]");
}
