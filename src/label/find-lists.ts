import { phraseBits } from "../languages/phrase-bits.ts";
import type { Evidence } from "../recognise/evidence.ts";
import { type ListHeading, recogniseListHeading } from "../recognise/recognise-list-heading.ts";
import { linkShare } from "./find-prose-span.ts";
import type { Observation } from "./observe-page.ts";
import type { Claims, FoundEntry, FoundList } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** How sure a heading must be to open a list. */
const HEADING = 0.5;
/** How sure an entry must be on its own word, and under a heading. */
const ENTRY = 0.5;
const HEADED_ENTRY = 0.22;
/** Right under a heading that is a set phrase from end to end. */
const PRINTED_ENTRY = 0.04;
/** An entry is at least this share as sure as those before it: what follows a list is often much like it. */
const LIKE_THE_OTHERS = 0.4;
/** Blocks that are neither entry nor the entry's own time, rank or teaser end a list after this many. */
const PATIENCE = 2;
const INLINE_WORDS = 30;
/** A byline this sure is the name beside an entry, not a headline of names. */
const NAMED = 0.5;
/** What a short line gains as a heading when items of the format follow directly. */
const OVER_ITEMS = 0.2;
/** An item that is one link and as long as a headline is an entry on little more. */
const LINKED_ENTRY = 0.05;
const HEADLINE_WORDS = 4;
/** A block between two entries is one too on this little. */
const BETWEEN_ENTRIES = 0.1;
/** A line in the form of a headline right after two entries under a set phrase is one on next to nothing. */
const FOLLOWS = 0.015;
const CLOCK = /^\d{1,2}[:.h]\d{2}$/u;
/** The time before a headline on its line. */
const TIMED = /^\d{1,2}[.:]\d{2}(?: uhr)?(?: [|–-])? (?=["“„«「\p{L}])/iu;

const ENDS: number = /* @__PURE__ */ phraseBits(
  "tags",
  "comments",
  "legal",
  "cookies",
  "subscribe",
  "account",
);
const CONTROLS: number = /* @__PURE__ */ phraseBits(
  "share",
  "navigate",
  "follow",
  "account",
  "subscribe",
  "comments",
  "legal",
);

/**
 * Claims the headings and entries of lists of other articles, and returns the lists in page order.
 *
 * @param index - Whether the page holds no article, so that its items are entries.
 */
export function findLists(page: ScoredPage, claims: Claims, index: boolean): FoundList[] {
  const lists: FoundList[] = [];
  for (let at = 0; at < page.blocks.length; at++) {
    if (claims[at] !== null) continue;
    if (isInline(page, at)) {
      addInline(page, lists, at);
      claims[at] = "list-entry";
      continue;
    }
    const heading = headingScore(page, at);
    const opens = heading >= HEADING;
    if (!opens && !isEntry(page, at, ENTRY) && !isLinkedItem(page, at)) continue;
    const { entries, end } = collectEntries(page, claims, opens ? at + 1 : at, opens, index);
    const printed = opens && listHeadingAt(page, at) !== null;
    if (entries.length < (printed ? 1 : 2)) continue;
    lists.push({
      kind: kindOf(page, opens ? at : -1),
      heading: opens ? at : -1,
      entries: numbered(page, entries),
    });
    if (opens) claims[at] = "list-heading";
    for (const { block } of entries) claims[block] = "list-entry";
    at = end - 1;
  }
  return lists;
}

/** A line such as "Read more: Barge owner fined" is a list of its own. */
function isInline({ blocks }: ScoredPage, at: number): boolean {
  const { evidence, shape } = blocks[at] ?? {};
  return evidence?.leadIn != null && shape !== undefined && shape.words < INLINE_WORDS;
}

/** Several inline links with the same lead-in form one list. */
function addInline({ blocks }: ScoredPage, lists: FoundList[], at: number): void {
  const start = blocks[at]?.evidence.leadIn ?? 0;
  const leadIn = (block: number): string => blocks[block]?.block.text.slice(0, start) ?? "";
  const same = lists.find(
    ({ heading, entries: [first] }) =>
      heading < 0 && first?.start === start && leadIn(first.block) === leadIn(at),
  );
  const entry: FoundEntry = { block: at, rank: null, start };
  if (same === undefined) lists.push({ kind: "related", heading: -1, entries: [entry] });
  else same.entries.push(entry);
}

function kindOf(page: ScoredPage, heading: number): FoundList["kind"] {
  return listHeadingAt(page, heading)?.value.kind ?? "other";
}

function listHeadingAt({ blocks }: ScoredPage, at: number): Evidence<ListHeading> | null {
  const heading = blocks[at];
  return heading === undefined ? null : recogniseListHeading(heading.block.text, heading.evidence.phrases);
}

/** Numbers that rise from entry to entry are ranks, also where each is glued to its headline. */
function numbered({ blocks }: ScoredPage, entries: FoundEntry[]): FoundEntry[] {
  const ranks = entries.map(({ block }) => blocks[block]?.evidence.rank ?? null);
  const rise = ranks.every((rank, at) => rank !== null && rank.value > (ranks[at - 1]?.value ?? 0));
  if (entries.length < 2 || !rise) return entries;
  return entries.map(({ block }, at) => ({
    block,
    rank: ranks[at]?.value ?? null,
    start: ranks[at]?.end ?? 0,
  }));
}

/** How much a block looks like the heading of a list, from its words, its mark and the scorer. */
function headingScore(page: ScoredPage, at: number): number {
  const { block, shape, evidence } = page.blocks[at] ?? {};
  if (
    block === undefined ||
    shape === undefined ||
    evidence === undefined ||
    shape.words > 9 ||
    block.text === ""
  )
    return 0;
  const printed = recogniseListHeading(block.text, evidence.phrases);
  const over =
    page.blocks[at + 1]?.block.mark === "item" && block.mark !== "item" && shape.words <= 5 ? OVER_ITEMS : 0;
  const learned = probability(page, at, "list-heading") + over;
  // A name that stands again and again is the label of each entry, not the heading of one.
  if (printed === null) return (page.blocks[at]?.copies ?? 1) > 2 ? 0 : learned;
  const words = shape.words <= 5 ? printed.confidence : printed.confidence * 0.7;
  const marked = block.mark === "heading" || block.text.endsWith(":") || over > 0 ? 0.15 : 0;
  return Math.max(learned, words * 0.75 + marked + learned * 0.5 - probability(page, at, "list-entry") * 0.4);
}

function isEntry(page: ScoredPage, at: number, least: number): boolean {
  return probability(page, at, "list-entry") >= least && (page.blocks[at]?.block.text ?? "") !== "";
}

/** Whether a block is an item of the format that is a link from end to end, long enough for a headline. */
function isLinkedItem(page: ScoredPage, at: number): boolean {
  const { block, shape } = page.blocks[at] ?? {};
  if (block === undefined || shape === undefined || block.mark !== "item" || shape.words < HEADLINE_WORDS)
    return false;
  return (
    linkShare(block.links, block.text.length) > 0.9 && probability(page, at, "list-entry") >= LINKED_ENTRY
  );
}

interface Collected {
  entries: FoundEntry[];
  /** The block after the list. */
  end: number;
}

function collectEntries(
  page: ScoredPage,
  claims: Claims,
  from: number,
  headed: boolean,
  index: boolean,
): Collected {
  const entries: FoundEntry[] = [];
  let end = from;
  let misses = 0;
  let missed = -1;
  let wasTimed = false;
  let rank: number | null = null;
  const heading = headed ? listHeadingAt(page, from - 1) : null;
  const printed = (heading?.confidence ?? 0) >= 0.9;
  const first = page.blocks[from];
  const items = first?.block.mark === "item";
  let sum = 0;
  for (let at = from; at < page.blocks.length && misses <= PATIENCE; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || (claims[at] !== null && claims[at] !== undefined)) break;
    const { block, evidence, shape } = observation;
    const printedRank = evidence.rank;
    if (printedRank !== null && printedRank.end === block.text.length && printedRank.end > 0) {
      rank = printedRank.value;
      continue;
    }
    if ((evidence.phrases.whole & ENDS) !== 0 || ((evidence.phrases.lead & ENDS) !== 0 && shape.words < 6))
      break;
    if (headingScore(page, at) >= HEADING && !isEntry(page, at, 0.6)) {
      // Of two headings in a row the first has no list, or one behind a tab that is not shown.
      break;
    }
    if (isApart(page, at, observation)) continue;
    const own =
      printedRank !== null && printedRank.confidence > 0.5 && printedRank.end < block.text.length
        ? printedRank
        : null;
    const timed = CLOCK.test(page.blocks[at - 1]?.block.text ?? "");
    const marked = block.mark === "item" || rank !== null || own !== null || timed;
    const alike = entries.length < 2 ? 0 : (sum / entries.length) * LIKE_THE_OTHERS;
    // On an index page every item of the format is an entry; so is what a running number or, again, a clock stands over.
    const clocked = timed && wasTimed;
    const counted =
      clocked || (rank ?? own?.value) === entries.length + 1 || (index && block.mark === "item");
    const follows =
      printed && entries.length > 1 && entries.at(-1)?.block === at - 1 && isHeadlineForm(observation);
    const least = !headed ? ENTRY : printed && entries.length < 2 ? PRINTED_ENTRY : HEADED_ENTRY;
    const bar =
      headed && counted
        ? 0
        : headed && follows
          ? FOLLOWS
          : marked && headed
            ? least * 0.4
            : Math.max(least, alike);
    const unranked = entries[0] !== undefined && entries[0].rank !== null && rank === null && own === null;
    if (
      !unranked &&
      (isEntry(page, at, bar) || (!headed && isLinkedItem(page, at))) &&
      !(items && headed && !marked)
    ) {
      if (missed >= 0 && entries.length > 0) entries.push({ block: missed, rank: null, start: 0 });
      missed = -1;
      wasTimed = timed;
      entries.push({
        block: at,
        rank: own?.value ?? rank,
        start: own?.end ?? TIMED.exec(block.text)?.[0].length ?? 0,
      });
      sum += probability(page, at, "list-entry");
      rank = null;
      misses = 0;
      end = at + 1;
    } else {
      misses += probability(page, at, "list-entry") > 0.08 || shape.words < 3 ? 0.5 : 1;
      const alone = missed < 0 && shape.words >= 3 && probability(page, at, "list-entry") >= BETWEEN_ENTRIES;
      missed = alone ? at : -1;
    }
  }
  return { entries, end };
}

/** Whether a line reads as a headline: some words, no stop, nothing else on it. */
function isHeadlineForm({ block, shape, evidence }: Observation): boolean {
  if (shape.words < HEADLINE_WORDS || shape.words > INLINE_WORDS || evidence.phrases.inside !== 0)
    return false;
  return (
    evidence.byline === null &&
    evidence.credit === null &&
    !block.text.endsWith(".") &&
    !block.text.endsWith(":")
  );
}

/** Whether a block is the time, name, label or button beside an entry, which neither is one nor ends a list. */
function isApart(page: ScoredPage, at: number, { block, evidence, shape }: Observation): boolean {
  if (block.text === "" || block.mark === "image") return true;
  if ((evidence.timestamp?.confidence ?? 0) > 0.6 && shape.words < 12) return true;
  if ((evidence.byline?.confidence ?? 0) > NAMED && probability(page, at, "list-entry") < 0.5) return true;
  if (
    evidence.byline !== null &&
    block.mark !== "item" &&
    shape.words < HEADLINE_WORDS &&
    probability(page, at, "list-entry") < HEADED_ENTRY
  )
    return true;
  if (CLOCK.test(block.text)) return true;
  return (
    shape.words <= 5 && (evidence.phrases.whole & LABELS) !== 0 && (evidence.phrases.whole & CONTROLS) === 0
  );
}

const LABELS: number = /* @__PURE__ */ phraseBits(
  "readingTime",
  "player",
  "mark",
  "live",
  "sponsored",
  "photo",
  "gallery",
);
