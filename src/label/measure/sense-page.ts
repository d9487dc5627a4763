import { phraseBits } from "../../languages/phrase-bits.ts";
import { findProseSpan, proseOf, type Span } from "./find-prose-span.ts";
import type { Observation } from "./observe-page.ts";

/** What is known of a page as a whole before any role is chosen; arrays have one place a block. */
export interface PageSense {
  readonly prose: Float32Array;
  readonly words: Float32Array;
  /** Prose words before a block; the last place holds the page's sum. */
  readonly proseBefore: Float32Array;
  /** The span of most prose, for gaps that cost little, some and much. */
  readonly spans: readonly Span[];
  /** For every kind of event: how far back the last one is and how far ahead the next one; infinite for none. */
  readonly since: readonly Float32Array[];
  readonly until: readonly Float32Array[];
  /** Share of a block's longer words that other blocks of the middle span use too. */
  readonly overlap: Float32Array;
  /** The block that looks most like the headline of the middle span, or -1. */
  readonly headline: number;
  /** Share of a block's longer words that stand in that block too. */
  readonly headlineOverlap: Float32Array;
  /** How many short blocks in a row a block is one of, and its place among them. */
  readonly runLength: Float32Array;
  readonly runPlace: Float32Array;
}

const GAP_COSTS = [3, 8, 20];
const MIDDLE = 1;
const SHORT_WORDS = 12;

/** Takes in the whole page: a fixed number of passes over the blocks. */
export function sensePage(page: readonly Observation[]): PageSense {
  const prose = perBlock(page, proseOf);
  const words = perBlock(page, ({ shape }) => shape.words);
  const proseBefore = new Float32Array(page.length + 1);
  for (let at = 0; at < page.length; at++) {
    proseBefore[at + 1] = (proseBefore[at] ?? 0) + (prose[at] ?? 0) * Math.min(words[at] ?? 0, 120);
  }
  const spans = GAP_COSTS.map((cost) => findProseSpan(prose, words, cost));
  const span = spans[MIDDLE] ?? { first: 0, last: -1 };
  const used = spanVocabulary(page, span);
  const overlap = perBlock(page, ({ shape }, at) =>
    shareKnown(shape.vocabulary, used, at >= span.first && at <= span.last ? 1 : 0),
  );
  const headline = findHeadline(words, overlap, span);
  const headlineWords = new Map((page[headline]?.shape.vocabulary ?? []).map((word) => [word, 1]));
  const events = EVENTS.map((happens) => page.map(happens));
  return {
    prose,
    words,
    proseBefore,
    spans,
    since: events.map((marks) => distances(marks, 1)),
    until: events.map((marks) => distances(marks, -1)),
    overlap,
    headline,
    headlineOverlap: perBlock(page, ({ shape }) => shareKnown(shape.vocabulary, headlineWords, 0)),
    ...shortRuns(words),
  };
}

/** A value for each block; a loop, since an array filled through an iterator takes five times as long. */
function perBlock(
  page: readonly Observation[],
  value: (each: Observation, at: number) => number,
): Float32Array {
  const values = new Float32Array(page.length);
  for (let at = 0; at < page.length; at++) {
    const each = page[at];
    if (each !== undefined) values[at] = value(each, at);
  }
  return values;
}

const headed =
  (bits: number) =>
  ({ evidence, shape }: Observation): boolean =>
    shape.words < 9 && (evidence.phrases.lead & bits) !== 0;

/** What may happen on a page that tells of the blocks before and after it. */
export const EVENTS: readonly ((each: Observation) => boolean)[] = /* @__PURE__ */ (() => [
  headed(phraseBits("related", "recommended", "more", "latest")),
  headed(phraseBits("ranking")),
  headed(phraseBits("tags")),
  headed(phraseBits("comments")),
  headed(phraseBits("share")),
  headed(phraseBits("subscribe", "account", "support", "follow")),
  headed(phraseBits("advert", "readMore", "sponsored")),
  headed(phraseBits("photo", "gallery")),
  (each: Observation): boolean => (each.evidence.phrases.inside & phraseBits("legal", "cookies")) !== 0,
  (each: Observation): boolean =>
    (each.evidence.phrases.inside & phraseBits("bio", "endCredit", "correction")) !== 0,
  (each: Observation): boolean => (each.evidence.timestamp?.confidence ?? 0) > 0.6,
  (each: Observation): boolean => (each.evidence.byline?.confidence ?? 0) > 0.6,
  (each: Observation): boolean =>
    (each.evidence.timestamp?.value.stamps ?? []).some((stamp) => stamp.notes.includes("time-relative")),
  (each: Observation): boolean => each.block.mark === "heading" && each.block.level === 1,
  (each: Observation): boolean => proseOf(each) > 0.5,
  (each: Observation): boolean => each.shape.words > 3 && each.shape.words < 22 && proseOf(each) < 0.2,
])();

function distances(marks: readonly boolean[], step: 1 | -1): Float32Array {
  const result = new Float32Array(marks.length);
  let distance = Number.POSITIVE_INFINITY;
  for (let at = step === 1 ? 0 : marks.length - 1; at >= 0 && at < marks.length; at += step) {
    result[at] = distance;
    distance = marks[at] === true ? 1 : distance + 1;
  }
  return result;
}

/** In how many blocks of the span each word stands. */
function spanVocabulary(page: readonly Observation[], span: Span): Map<number, number> {
  const used = new Map<number, number>();
  for (let at = span.first; at <= span.last; at++) {
    for (const word of new Set(page[at]?.shape.vocabulary)) used.set(word, (used.get(word) ?? 0) + 1);
  }
  return used;
}

function shareKnown(words: readonly number[], known: ReadonlyMap<number, number>, own: number): number {
  if (words.length === 0) return 0;
  let count = 0;
  for (const word of words) if ((known.get(word) ?? 0) > own) count++;
  return count / words.length;
}

function findHeadline(words: Float32Array, overlap: Float32Array, span: Span): number {
  let best = 1;
  let headline = -1;
  for (let at = Math.max(0, span.first - 20); at <= span.first && at < words.length; at++) {
    const count = words[at] ?? 0;
    if (count < 3 || count > 32) continue;
    const score = ((overlap[at] ?? 0) + 0.15) * Math.min(count, 12);
    if (score >= best) {
      best = score;
      headline = at;
    }
  }
  return headline;
}

function shortRuns(words: Float32Array): { runLength: Float32Array; runPlace: Float32Array } {
  const runLength = new Float32Array(words.length);
  const runPlace = new Float32Array(words.length);
  let from = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && (words[at] ?? 0) < SHORT_WORDS) continue;
    runLength.fill(at - from, from, at);
    for (let place = from; place < at; place++) runPlace[place] = place - from;
    from = at + 1;
  }
  return { runLength, runPlace };
}
