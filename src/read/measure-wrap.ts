import type { Line } from "./line.ts";
import { firstWordWidth, lineWidth } from "./line-width.ts";

/** The columns at which the lines of a text were broken. */
export interface Wrap {
  /** The width of lines that begin at the margin. */
  readonly outer: number;
  /** The width of indented lines, which some tools break earlier. */
  readonly inner: number;
}

const WIDEST = 200;
/** A mail or a page is broken at 60 to 100 columns; what is narrower is a list of short lines. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 100;
const LOWER_START = /^["'“‘(«]?\p{Ll}/u;

/**
 * Finds the columns at which a text was hard-wrapped, or null when its lines were not broken by a width.
 * Proof is that nearly all long lines are full: the first word of the next line would not have fitted.
 *
 * @example
 * ```ts
 * measureWrap("One line.", splitLines("One line.")); // => null
 * ```
 */
export function measureWrap(text: string, lines: readonly Line[]): Wrap | null {
  const wrap = findWidths(text, lines);
  const widest = Math.max(wrap.outer, wrap.inner);
  if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) return null;
  let full = 0;
  let broken = 0;
  let lower = 0;
  let cased = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || line.gap > 0) continue;
    const limit = before.indent === 0 ? wrap.outer : wrap.inner;
    const width = lineWidth(text, before);
    if (width < limit * 0.75) continue;
    full++;
    if (width + 1 + firstWordWidth(text, line) <= limit) continue;
    broken++;
    const head = text.slice(line.start, line.start + 4);
    if (head.toLowerCase() !== head.toUpperCase()) cased++;
    if (LOWER_START.test(head)) lower++;
  }
  return broken >= 3 && broken >= full * 0.6 && lower >= cased * 0.4 ? wrap : null;
}

/** The widths that all but one in a hundred lines of several words keep to. */
function findWidths(text: string, lines: readonly Line[]): Wrap {
  const outer = new Uint32Array(WIDEST + 1);
  const inner = new Uint32Array(WIDEST + 1);
  for (const line of lines) {
    const width = lineWidth(text, line, WIDEST);
    // Addresses are not broken and would hide the width.
    if (width > WIDEST_WRAP && text.slice(line.start, line.end).includes("://")) continue;
    if (width - firstWordWidth(text, line, WIDEST) === line.indent) continue;
    const counts = line.indent === 0 ? outer : inner;
    const slot = Math.min(width, WIDEST);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  const found = { outer: widthOf(outer), inner: widthOf(inner) };
  return { outer: found.outer || found.inner, inner: found.inner || found.outer };
}

function widthOf(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total < 8) return 0;
  let over = 0;
  for (let width = WIDEST; width > 0; width--) {
    over += counts[width] ?? 0;
    if (over * 100 > total) return width;
  }
  return 0;
}
