import type { FoundEntry } from "./page-labels.ts";
import type { ScoredPage } from "./scored-page.ts";

const DIGITS = /\p{Nd}+/gu;
const STOPPED = /[.。]["”»]?$/u;
const CUT_OFF = /(?:\.\.|…)$/u;
/** A label that stands at entry after entry ("12 comments", "Now playing") has no more words. */
const LABEL_WORDS = 8;
/** Beside headlines of this many words on average, a line of one or two words is a tab, a section or a button. */
const HEADLINE_WORDS = 5;
const STUB_WORDS = 3;

/**
 * Leaves out what stands among the headlines of a list and is none: a second print of the one before, a label that
 * returns at entry after entry, the sentence below a headline, a word or two among long lines.
 */
export function dropAsides({ blocks }: ScoredPage, entries: readonly FoundEntry[]): FoundEntry[] {
  const texts = entries.map(({ block }) => blocks[block]?.block.text ?? "");
  const words = entries.map(({ block }) => blocks[block]?.shape.words ?? 0);
  const labels = labelsOf(texts, words);
  const long = words.filter((count) => count >= STUB_WORDS);
  const among =
    long.length * 2 >= words.length &&
    long.reduce((sum, count) => sum + count, 0) >= HEADLINE_WORDS * long.length;
  const stopped = texts.map((text) => STOPPED.test(text) && !CUT_OFF.test(text));
  const teased = stopped.filter((stop) => !stop).length * 2 >= texts.length;
  return entries.filter((_, at) => {
    const text = texts[at] ?? "";
    const next = texts[at + 1];
    if (next !== undefined && next !== "" && text.endsWith(next)) return false;
    if (teased && stopped[at] === true && stopped[at - 1] === false) return false;
    const count = words[at] ?? 0;
    if (among && count < STUB_WORDS && entries[at]?.rank === null) return false;
    return !labels.has(text);
  });
}

/**
 * The texts that stand at more than one entry but for their numbers: the same line with other numbers is a label, and
 * so is the same short line.
 */
function labelsOf(texts: readonly string[], words: readonly number[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const labels = new Set<string>();
  for (const [at, text] of texts.entries()) {
    const count = words[at] ?? 0;
    if (text === "" || count >= LABEL_WORDS) continue;
    const mask = text.replace(DIGITS, "#");
    const before = first.get(mask);
    if (before === undefined) first.set(mask, text);
    else if (before !== text || count <= STUB_WORDS) labels.add(before).add(text);
  }
  return labels;
}
