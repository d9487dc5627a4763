import type { Cut } from "./cut-text.ts";
import { isBlank } from "./is-blank.ts";

/** A run of one emphasis sign. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

interface Opener {
  readonly run: Run;
  /** Signs that are not paired yet; the inner ones, at the end of the run, pair first. */
  left: number;
}

const WORD_SIGN = /[\p{L}\p{N}]/u;
const MOST_OPEN = 64;

/**
 * Pairs the runs of `*`, `_` and `~` that open and close emphasis and gives the stretches to cut. Runs of two
 * and more that open or close a block without a partner are cut as well: emphasis that a line break cut in two.
 * So are two underscores that both could only open: "_Title _and".
 *
 * @example
 * ```ts
 * pairEmphasis("*a*", [{ start: 0, end: 1, sign: "*" }, { start: 2, end: 3, sign: "*" }]).length; // => 2
 * ```
 */
export function pairEmphasis(text: string, runs: readonly Run[]): Cut[] {
  const cuts: Cut[] = [];
  const open: Opener[] = [];
  for (const run of runs) {
    let at = run.start;
    if (canClose(text, run)) {
      for (let index = open.length - 1; index >= 0 && at < run.end; index--) {
        const opener = open[index];
        if (opener?.run.sign !== run.sign) continue;
        const size = Math.min(opener.left, run.end - at);
        const from = opener.run.start + opener.left - size;
        cuts.push({ start: from, end: from + size, by: "" }, { start: at, end: at + size, by: "" });
        opener.left -= size;
        at += size;
        open.length = opener.left > 0 ? index + 1 : index;
      }
    }
    if (at === run.end) continue;
    if ((at > run.start || canOpen(text, run)) && open.length < MOST_OPEN)
      open.push({ run: { ...run, start: at }, left: run.end - at });
    else if (at - run.start === 0 && isTorn(text, run)) cuts.push({ start: run.start, end: run.end, by: "" });
  }
  const strayed = open.filter(({ run, left }) => run.sign === "_" && left === 1);
  for (const { run } of strayed.slice(0, strayed.length - (strayed.length % 2))) {
    cuts.push({ start: run.start, end: run.start + 1, by: "" });
  }
  for (const { run, left } of open) {
    if (left === run.end - run.start && isTorn(text, run))
      cuts.push({ start: run.start, end: run.end, by: "" });
  }
  return cuts;
}

function isTorn(text: string, run: Run): boolean {
  return run.end - run.start >= 2 && (run.start === 0 || run.end === text.length);
}

function canOpen(text: string, run: Run): boolean {
  const after = text.charCodeAt(run.end);
  if (run.end >= text.length || isBlank(after)) return run.end - run.start >= 2 && run.start === 0;
  return run.sign === "*" ? !isProduct(text, run) : !isInside(text, run);
}

function canClose(text: string, run: Run): boolean {
  if (run.start === 0) return false;
  // Editors leave blanks inside bold words: "** Note **" at the edge of a block closes all the same.
  if (isBlank(text.charCodeAt(run.start - 1))) return run.end - run.start >= 2 && run.end === text.length;
  // Editors run the next word on: "_Title_and". A name such as a_b has no sign that opened before.
  return run.sign === "_" || (run.sign === "*" ? !isProduct(text, run) : !isInside(text, run));
}

/** A lone star between digits multiplies. */
function isProduct(text: string, run: Run): boolean {
  const before = text.charCodeAt(run.start - 1);
  const after = text.charCodeAt(run.end);
  return before >= 48 && before <= 57 && after >= 48 && after <= 57;
}

/** Between two letters only stars are emphasis; other signs are part of a name or an address. */
function isInside(text: string, run: Run): boolean {
  return WORD_SIGN.test(text.charAt(run.start - 1)) && WORD_SIGN.test(text.charAt(run.end));
}
