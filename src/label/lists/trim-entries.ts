import type { FoundEntry } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** What is never part of a headline: a bullet and a clock glued before it, the length of a film glued to its end. */
const BULLET = /^[・•·▪▸►‣] ?/u;
const CLOCK = /^\d{1,2}[.:]\d{2}(?=[\p{Lu}„“"«])/u;
const DURATION = /(?<=[^\s\d])\d{1,2}:\d{2}$/u;

/** A form in front of the headline that counts only where most entries of the list have it. */
const KICKERS: readonly RegExp[] = [
  /^[^:]{2,70}? :(?=\S)/u,
  /^[^/]{2,50} \/ /u,
  /^[\d.,]{1,7}[km]? \p{L}{3,12}: /iu,
  /^\p{Lu}{2}[\p{Lu}\p{Nd} '’&-]{2,40} (?=\P{Lu}|\p{Lu}\p{Ll})/u,
];
/** A small letter before a capital or a number in one word: where a kicker is glued to its headline. */
const GLUED = /(?<=\p{Ll})(?=\p{Lu}|\d{1,3} |[«„“]\p{Lu})/gu;
const KICKER_REACH = 60;
const LEAST_REST = 12;
/** What the end of most entries prints beside the headline: a date or a count with its word. */
const DIGITS = /\p{Nd}+/gu;
const TAIL = / (?:\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,5} \p{L}{4,12})$/u;
const MOST = 0.6;
/** A label returns at so many entries at least. */
const SHARED = 3;

/** Moves the bounds of each entry to its headline, past what the page prints before or behind it on the same line. */
export function trimEntries({ blocks }: ScoredPage, entries: readonly FoundEntry[]): FoundEntry[] {
  const texts = entries.map(({ block }) => blocks[block]?.block.text ?? "");
  const starts = entries.map(({ start }, at) => start + openingLength((texts[at] ?? "").slice(start)));
  const rests = texts.map((text, at) => text.slice(starts[at]));
  const kicker = KICKERS.map((form) => rests.map((rest) => form.exec(rest)?.[0].length ?? 0)).find(areMost);
  const glued = gluedKickers(rests);
  const cuts = kicker ?? (areMost(glued) ? glued : sharedOpenings(rests, glued));
  const tails = [rests.map((rest) => TAIL.exec(rest)?.[0] ?? "")].find(areAlike);
  return entries.map((entry, at) => {
    const text = texts[at] ?? "";
    const tail = tails?.[at] ?? DURATION.exec(text)?.[0] ?? "";
    return {
      ...entry,
      start: (starts[at] ?? 0) + (cuts[at] ?? 0),
      end: tail === "" ? entry.end : text.length - tail.length,
    };
  });
}

function openingLength(text: string): number {
  return (BULLET.exec(text) ?? CLOCK.exec(text))?.[0].length ?? 0;
}

/** A word glued of two stands once; a name with a capital inside returns. */
function gluedKickers(texts: readonly string[]): number[] {
  const ends = texts.map((text) => {
    let last = 0;
    for (const { index } of text.slice(0, KICKER_REACH).matchAll(GLUED))
      if (index > 2 && text.length - index >= LEAST_REST) last = index;
    return last;
  });
  const seen = new Set<string>();
  return ends.map((end, at) => {
    const glued = end === 0 ? "" : wordAt(texts[at] ?? "", end);
    if (seen.has(glued)) return 0;
    seen.add(glued);
    return end;
  });
}

/** Of few glued openings only a label that returns ("Premium") is known. */
function sharedOpenings(texts: readonly string[], ends: readonly number[]): number[] {
  const openings = texts.map((text, at) => text.slice(0, ends[at]));
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  return ends.map((end, at) => ((counts.get(openings[at] ?? "") ?? 0) >= SHARED ? end : 0));
}

function wordAt(text: string, at: number): string {
  const end = text.indexOf(" ", at);
  return text.slice(text.lastIndexOf(" ", at) + 1, end < 0 ? text.length : end);
}

function areMost(lengths: readonly number[]): boolean {
  const found = lengths.filter((length) => length > 0).length;
  return found >= 2 && found >= MOST * lengths.length;
}

function areAlike(tails: readonly string[]): boolean {
  const masks = tails.filter((tail) => tail !== "").map((tail) => tail.replace(DIGITS, "#"));
  return masks.length >= 3 && masks.length >= MOST * tails.length && new Set(masks).size === 1;
}
