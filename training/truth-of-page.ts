import type { Observation } from "../src/label/measure/observe-page.ts";
import { type BlockClass, classIndex } from "../src/label/score/block-class.ts";
import type { Block } from "../src/read/block.ts";
import type { CorpusEntry } from "./corpus.ts";
import { foldText, shinglesOf, wordsOf } from "./fold-text.ts";

/** What a block may be, as bits of class indexes, and how much it counts in the fit. */
export interface Truth {
  readonly allowed: Int32Array;
  readonly weight: Float32Array;
}

const bit = (...names: BlockClass[]): number =>
  names.reduce((bits, name) => bits | (1 << classIndex(name)), 0);
const ALL = 0xfff;
const BODY = bit("body", "subhead");
/** What a block of the page's head or lists counts beside its length: there are few, and they are short. */
const RARE = 2;

/**
 * The truth of a page, block by block. Pages without hand labels tell only body from not body: there a block
 * has several allowed classes and the fit is free to choose among them.
 */
export function truthOfPage(page: readonly Observation[], entry: CorpusEntry): Truth {
  const blocks = page.map(({ block }) => block);
  const folded = blocks.map((block) => foldText(block.text));
  const body = bodyBlocks(blocks, folded, entry);
  const allowed = Int32Array.from(blocks, (_, at) => body[at] ?? ALL & ~BODY);
  markKnown(allowed, folded, body, entry);
  markCredits(allowed, folded, body, page, entry);
  if (entry.label !== null) markLabelled(allowed, folded, body, entry);
  const weight = Float32Array.from(blocks, ({ text }) => Math.max(1, wordsOf(text).length) ** 0.6);
  const total = weight.reduce((sum, each) => sum + each, 0);
  for (const at of weight.keys()) {
    const classes = allowed[at] ?? 0;
    const special = (classes & bit("other", "body")) === 0;
    weight[at] = ((weight[at] ?? 1) / total) * 100 + (special ? RARE : 0);
  }
  return { allowed, weight };
}

/** For each block the bits of what it is of the body, or null. */
function bodyBlocks(
  blocks: readonly Block[],
  folded: readonly string[],
  { page }: CorpusEntry,
): (number | null)[] {
  const items = new Map<string, string>();
  const shingles = new Set<string>();
  for (const { type, text } of page.expected.body) {
    for (const line of text.split("\n")) items.set(foldText(line), type);
    for (const shingle of shinglesOf(text)) shingles.add(shingle);
  }
  for (const shingle of shinglesOf(page.expected.body.map((each) => each.text).join("\n")))
    shingles.add(shingle);
  const hits = blocks.map(({ text }, at) => {
    const own = shinglesOf(text);
    if (own.length === 0) return 0;
    if (items.has(folded[at] ?? "")) return 1;
    if (wordsOf(text).length < 4) return 0;
    return own.filter((each) => shingles.has(each)).length / own.length;
  });
  const places = [...hits.keys()].filter((at) => (hits[at] ?? 0) > 0.6 && (folded[at]?.length ?? 0) > 60);
  const middle = places[Math.floor(places.length / 2)] ?? 0;
  const nearest = new Map<string, number>();
  for (const [at, text] of folded.entries()) {
    const known = nearest.get(text);
    if (known === undefined || Math.abs(at - middle) < Math.abs(known - middle)) nearest.set(text, at);
  }
  return hits.map((hit, at) => {
    const text = folded[at] ?? "";
    if (hit < 0.6 || nearest.get(text) !== at) return null;
    const supported = [-3, -2, -1, 1, 2, 3].some((step) => (hits[at + step] ?? 0) > 0.6);
    if (text.length < 40 && !supported) return null;
    const type = items.get(text);
    if (type === "subhead") return bit("subhead");
    return page.set === "fundus" && type !== undefined ? bit("body") : BODY;
  });
}

/** Headline, deck and captions are known of many pages without hand labels. */
function markKnown(
  allowed: Int32Array,
  folded: readonly string[],
  body: readonly (number | null)[],
  { page, label }: CorpusEntry,
): void {
  const headline = foldText(label?.headline ?? page.expected.headline);
  const captions = new Set((page.expected.captions ?? []).map(foldText));
  const summaries = new Set((page.expected.summary ?? []).map(foldText));
  const firstBody = body.findIndex((each) => each !== null);
  let nearest = -1;
  for (const [at, text] of folded.entries()) {
    if (body[at] !== null && body[at] !== undefined) continue;
    if (text !== "" && text === headline) {
      allowed[at] = bit("headline", "other");
      if (nearest < 0 || at <= firstBody) nearest = at;
    } else if (captions.has(text)) allowed[at] = bit("caption");
    else if (summaries.has(text)) allowed[at] = bit("deck");
  }
  if (nearest >= 0) allowed[nearest] = bit("headline");
}

/** Where the truth names the authors and the day, the lines near the headline that print them are known too. */
function markCredits(
  allowed: Int32Array,
  folded: readonly string[],
  body: readonly (number | null)[],
  page: readonly Observation[],
  { page: { visible, expected } }: CorpusEntry,
): void {
  const names = visible.authors.map(foldText).filter((name) => name.length > 3);
  const day = expected.publishedAt?.slice(0, 10) ?? "none";
  const headline = allowed.indexOf(bit("headline"));
  const firstBody = body.findIndex((each) => each !== null);
  for (let at = Math.max(0, headline - 6); at < firstBody; at++) {
    const text = folded[at] ?? "";
    if (at === headline || text.length > 140) continue;
    const named = names.some((name) => text.includes(name));
    const dated = (page[at]?.evidence.timestamp?.value.stamps ?? []).some(
      (stamp) => stamp.value?.startsWith(day) === true,
    );
    if (named && dated) allowed[at] = bit("byline", "timestamp");
    else if (named) allowed[at] = bit("byline");
    else if (dated) allowed[at] = bit("timestamp");
  }
}

function markLabelled(
  allowed: Int32Array,
  folded: readonly string[],
  body: readonly (number | null)[],
  { label }: CorpusEntry,
): void {
  if (label === null) return;
  const setOf = (texts: readonly (string | null | undefined)[]): Set<string> =>
    new Set(texts.map(foldText).filter(Boolean));
  const titles = label.lists.flatMap((list) =>
    list.items.map((item) => (typeof item === "string" ? item : item.title)),
  );
  const entries = setOf(titles);
  const headings = setOf([
    ...label.lists.map((list) => list.heading),
    ...label.tags.map((each) => each.heading),
  ]);
  const tags = setOf(label.tags.flatMap((each) => each.items));
  const bylines = [...setOf(label.bylines.map((each) => each.text))];
  const stamps = [...setOf(label.timestamps.map((each) => each.text))];
  const captions = [...setOf(label.captions)];
  const deck = foldText(label.deck);
  const section = foldText(label.section);
  const headlineAt = allowed.indexOf(bit("headline"));
  const opens = [...entries].filter((entry) => entry.length > 25);
  let sectionAt = -1;
  for (const [at, text] of folded.entries()) {
    if (text === "" || allowed[at] === bit("headline") || (body[at] !== null && body[at] !== undefined))
      continue;
    const holds = (parts: readonly string[]): boolean =>
      parts.some(
        (part) => text === part || (part.length > 5 && text.includes(part) && text.length < part.length + 60),
      );
    if (deck !== "" && text === deck) allowed[at] = bit("deck");
    else if (
      captions.some((caption) => text === caption || (caption.length > 20 && text.startsWith(caption)))
    )
      allowed[at] = bit("caption");
    else if (
      entries.has(text) ||
      opens.some((entry) => text.startsWith(entry) && text.length < entry.length + 80)
    )
      allowed[at] = bit("list-entry");
    else if (headings.has(text)) allowed[at] = bit("list-heading");
    else if (holds(bylines)) allowed[at] = holds(stamps) ? bit("byline", "timestamp") : bit("byline");
    else if (holds(stamps)) allowed[at] = bit("timestamp");
    else if (tags.has(text) && at > headlineAt) allowed[at] = bit("tag");
    else allowed[at] = bit("other");
    if (section !== "" && text === section && at >= headlineAt - 15 && at <= headlineAt + 4) {
      if (sectionAt < 0 || Math.abs(at - headlineAt) <= Math.abs(sectionAt - headlineAt)) sectionAt = at;
    }
  }
  if (sectionAt >= 0) allowed[sectionAt] = bit("section");
}
