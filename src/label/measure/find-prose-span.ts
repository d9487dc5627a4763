import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Observation } from "./observe-page.ts";

/** A run of blocks, from `first` to `last` inclusive; `last < first` when the page has no prose. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** How much of a paragraph's prose a block is, from 0 to 1: sentences of some length in the page's own words. */
export function proseOf({ shape, block, evidence }: Observation): number {
  const { text } = block;
  if (shape.words < 7) return 0;
  const ends = ENDING.has(text.charAt(text.length - 1));
  const functional = shape.spacedWords < 5 ? 0.3 : shape.functionWords / shape.spacedWords;
  let prose = shape.words >= 24 ? 0.9 : shape.words >= 12 ? 0.6 : 0.3;
  if (!ends) prose *= shape.words >= 40 ? 0.7 : 0.35;
  if (functional < 0.12) prose *= 0.4;
  if (shape.capitalWords > shape.spacedWords * 0.6 && shape.spacedWords > 3) prose *= 0.4;
  if (shape.separators > 2) prose *= 0.5;
  if ((evidence.phrases.lead & FURNITURE) !== 0) prose *= 0.5;
  if (linkShare(block.links, text.length) > 0.6) prose *= 0.3;
  return prose;
}

/** The run of blocks with the most prose, when every block that is none costs `gapCost` words. */
export function findProseSpan(prose: Float32Array, words: Float32Array, gapCost: number): Span {
  let best = 0;
  let first = 0;
  let last = -1;
  let sum = 0;
  let from = 0;
  for (let at = 0; at < prose.length; at++) {
    sum += (prose[at] ?? 0) * Math.min(words[at] ?? 0, 120) - gapCost * (1 - (prose[at] ?? 0));
    if (sum <= 0) {
      sum = 0;
      from = at + 1;
    } else if (sum > best) {
      best = sum;
      first = from;
      last = at;
    }
  }
  return { first, last };
}

/** The share of a block's text that is links. */
export function linkShare(links: readonly { start: number; end: number }[], length: number): number {
  let linked = 0;
  for (const link of links) linked += link.end - link.start;
  return length === 0 ? 0 : linked / length;
}

const ENDING: ReadonlySet<string> = new Set([
  ".",
  "!",
  "?",
  "…",
  "。",
  "！",
  "？",
  "।",
  "؟",
  "”",
  "“",
  '"',
  "»",
  "«",
  "」",
  "』",
  "’",
  ")",
]);

/** What stands under these words is the outlet speaking of itself, in whole sentences at times. */
const FURNITURE: number = /* @__PURE__ */ phraseBits(
  "comments",
  "subscribe",
  "account",
  "legal",
  "cookies",
  "follow",
  "support",
);
