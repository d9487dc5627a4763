import { BOX_PHRASES } from "../blocks/box-phrases.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { FoundEntry } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { isSureEntry } from "./is-sure-entry.ts";
import type { Heading } from "./is-sure-list.ts";

const DIGITS = /\p{Nd}+/gu;
/** A sentence ends in a stop; a capital or a letter between stops is shortened ("J.", "4 a.m."). */
const STOPPED = /(?:(?<!\.\p{L})(?<![\p{Lu}.])\.|。)["”“»]?$/u;
const CUT_OFF = /(?:\.\.|…)$/u;
/** A label that stands at entry after entry ("12 comments", "Now playing") has no more words. */
const LABEL_WORDS = 8;
/** A shorter line is a tab, a section or a button, unless the scorer is sure. */
const STUB_WORDS = 5;
/** Under a set phrase of lists headlines stand: some languages make them of few words. */
const HEADED_WORDS = 4;
const SURE_STUB = 0.9;
/** So few lines under a set phrase have not run on into a menu. */
const FEW = 2;
/** A line of more words that a second tab prints again is a headline. */
const TITLE_WORDS = 3;
/** The rest of a sentence, or a button's words for a reader; "iBarge" is a name. */
const SMALL = /^\p{Ll}(?!\p{Lu})/u;
const SURE = 0.6;
/** The sign of whose a page is, which no headline holds. */
const RIGHTS = /[©ⓒ]/u;
const FORMULA = 2;

/**
 * Leaves out what stands among the headlines of a list and is none: a second print of the one before, a label that
 * returns at entry after entry, the sentence below a headline, a short line that is hardly one.
 */
export function dropAsides(page: ScoredPage, entries: readonly FoundEntry[], heading: Heading): FoundEntry[] {
  const texts = entries.map(({ block }) => page.blocks[block]?.block.text ?? "");
  const words = entries.map(({ block }) => page.blocks[block]?.shape.words ?? 0);
  const labels = labelsOf(texts, words);
  const stopped = texts.map((text) => STOPPED.test(text) && !CUT_OFF.test(text));
  const teased = stopped.filter((stop) => !stop).length * 2 >= texts.length;
  const least = heading !== "phrase" ? STUB_WORDS : entries.length <= FEW ? TITLE_WORDS : HEADED_WORDS;
  const worded = heading === "phrase" || heading === "opening";
  return entries.slice(0, endOfEntries(page, entries)).filter(({ block }, at) => {
    const text = texts[at] ?? "";
    const next = texts[at + 1];
    if (next !== undefined && next !== "" && text.endsWith(next)) return false;
    if (teased && stopped[at] === true && stopped[at - 1] === false) return false;
    if (SMALL.test(text) || isAside(page.blocks[block])) return false;
    if (!worded && isFormula(page.blocks[block])) return false;
    const count = words[at] ?? 0;
    if (count < least && entries[at]?.rank === null && !isSureEntry(page, block, SURE_STUB)) return false;
    return !labels.has(text);
  });
}

/** Where the entries end: behind the last one the foot of the page, its rights and offers, may have been taken for more. */
function endOfEntries(page: ScoredPage, entries: readonly FoundEntry[]): number {
  let end = entries.length;
  while (end > 1 && entries[end - 1]?.rank === null && isFoot(page.blocks[entries[end - 1]?.block ?? -1]))
    end--;
  return end;
}

function isFoot(observation: Observation | undefined): boolean {
  const lead = observation?.evidence.phrases.lead ?? 0;
  return (lead & BOX_PHRASES) !== 0 || RIGHTS.test(observation?.block.text ?? "");
}

/** A time or a credit that stands where a headline would. */
function isAside(observation: Observation | undefined): boolean {
  const { timestamp = null, credit = null } = observation?.evidence ?? {};
  return (timestamp?.confidence ?? 0) > SURE || (credit?.confidence ?? 0) > SURE;
}

/** Whether other lines of the page open with the same words: links of a menu and offers of a shop, hardly headlines. */
function isFormula(observation: Observation | undefined): boolean {
  return observation !== undefined && observation.sameOpening - observation.copies >= FORMULA;
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
    else if (before !== text || count <= TITLE_WORDS) labels.add(before).add(text);
  }
  return labels;
}
