import { isDumped } from "./is-dumped.ts";
import type { Line } from "./line.ts";
import { firstWordWidth, isIdeograph, lineWidth } from "./line-width.ts";

/** The columns at which the lines of a text were broken. */
export interface Wrap {
  /** The width of lines that begin at the margin. */
  readonly outer: number;
  /** The width of indented lines, which some tools break earlier. */
  readonly inner: number;
  /** Whether lines were broken at blanks alone, never beside an ideograph or a hyphen. */
  readonly onlyAtBlanks: boolean;
}

const WIDEST = 200;
/** A mail or a page is broken at 60 to 100 columns; what is narrower is a list of short lines. */
const NARROWEST_WRAP = 40;
const NARROWEST_IDEOGRAPHS = 28;
const WIDEST_WRAP = 100;
/** Lines that end this near to the width count for it, as many columns past it against it. */
const EDGE = 8;
/** So many full lines in a row of proof are no accident, whatever letters the next ones begin with. */
const MANY = 8;
/** The widths of lynx at 80 columns. */
const DUMP_WRAP: Wrap = { outer: 77, inner: 74, onlyAtBlanks: false };
/** An address, or the seam of a Markdown link before one that names no host. */
const ADDRESS = /:\/\/|\]\(/u;
/** How much narrower the one of indented and other lines may be than the other. */
const NARROWER = 0.7;
const LOWER_START = /^["'“‘(«]?\p{Ll}/u;

/**
 * Finds the columns at which a text was hard-wrapped, or null when its lines were not broken by a width. There
 * must be a width that many lines come near to and few pass; and nearly all long lines must be full: the first
 * word of the next line would not have fitted.
 *
 * @example
 * ```ts
 * measureWrap("One line.", splitLines("One line.")); // => null
 * ```
 */
export function measureWrap(text: string, lines: readonly Line[]): Wrap | null {
  const wrap = findWidths(text, lines);
  return wrap !== null && isBrokenAt(text, lines, wrap) ? wrap : isDumped(lines) ? DUMP_WRAP : null;
}

function isBrokenAt(text: string, lines: readonly Line[], wrap: Wrap): boolean {
  let full = 0;
  let broken = 0;
  let lower = 0;
  let cased = 0;
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index];
    const before = lines[index - 1];
    if (line === undefined || before === undefined || line.gap > 0) continue;
    const limit = before.indent === 0 ? wrap.outer : wrap.inner;
    const width = lineWidth(before);
    if (width < limit * 0.75 || width > limit) continue;
    full++;
    if (width + 1 + firstWordWidth(text, line) <= limit) continue;
    broken++;
    const head = text.slice(line.start, line.start + 4);
    if (head.toLowerCase() !== head.toUpperCase()) cased++;
    if (LOWER_START.test(head)) lower++;
  }
  if (broken >= MANY && broken >= full * 0.95) return true;
  return broken >= 3 && broken >= full * 0.6 && lower >= cased * 0.4;
}

function findWidths(text: string, lines: readonly Line[]): Wrap | null {
  const outer = new Uint32Array(WIDEST + 1);
  const inner = new Uint32Array(WIDEST + 1);
  let ideographs = 0;
  for (const line of lines) {
    if (isIdeograph(text.charCodeAt(line.start))) ideographs++;
    const width = Math.min(lineWidth(line), WIDEST);
    if (width < NARROWEST_IDEOGRAPHS) continue;
    // Words longer than a line are not broken, nor are addresses: both would hide the width.
    if (width >= WIDEST_WRAP && ADDRESS.test(text.slice(line.start, line.end))) continue;
    if (width > NARROWEST_WRAP && firstWordWidth(text, line) === line.end - line.start) continue;
    const counts = line.indent === 0 ? outer : inner;
    counts[width] = (counts[width] ?? 0) + 1;
  }
  const narrowest = ideographs * 2 > lines.length ? NARROWEST_IDEOGRAPHS : NARROWEST_WRAP;
  const margin = findCliff(outer, narrowest);
  const indented = findCliff(inner, narrowest);
  if (margin === 0 && indented === 0) return null;
  // One tool broke both: a width far below the other is that of a few short lines that happen to be alike.
  const least = Math.max(margin, indented) * NARROWER;
  return {
    outer: margin >= least ? margin : indented,
    inner: indented >= least ? indented : margin,
    onlyAtBlanks: false,
  };
}

/** The width that lines come up to and stop at, or 0 when there is none. */
function findCliff(counts: Uint32Array, narrowest: number): number {
  let best = 0;
  let found = 0;
  let over = 0;
  for (let width = WIDEST; width >= narrowest; width--) {
    let near = 0;
    for (let column = width; column > width - EDGE; column--) near += counts[column] ?? 0;
    const score =
      (counts[width] ?? 0) > 0 && width <= WIDEST_WRAP && near >= 3 && over * 4 <= near ? near - 3 * over : 0;
    if (score > best) {
      best = score;
      found = width;
    }
    over += counts[width] ?? 0;
  }
  return found;
}
