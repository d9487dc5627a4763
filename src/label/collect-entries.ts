import { phraseBits } from "../languages/phrase-bits.ts";
import { isBesideEntry } from "./is-beside-entry.ts";
import { isClock } from "./is-clock.ts";
import { isHeadlineForm } from "./is-headline-form.ts";
import { isHeadlineLink } from "./is-headline-link.ts";
import { listHeadingAt } from "./list-heading-at.ts";
import type { Observation } from "./observe-page.ts";
import type { Claims, FoundEntry } from "./page-labels.ts";
import { OPENS_LIST, scoreListHeading } from "./score-list-heading.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** How sure an entry must be on its own word, and under a heading. */
const ENTRY = 0.5;
const HEADED_ENTRY = 0.22;
/** Right under a heading that is a set phrase from end to end. */
const PRINTED_ENTRY = 0.04;
/** An entry is at least this share as sure as those before it: what follows a list is often much like it. */
const LIKE_THE_OTHERS = 0.4;
/** A line in the form of a headline right after two entries under a set phrase is one on next to nothing. */
const FOLLOWS = 0.015;
const PARTED = 0.7;
/** An item that is one link and as long as a headline is an entry on little more. */
const LINKED_ENTRY = 0.05;
/** A block between two entries is one too on this little. */
const BETWEEN_ENTRIES = 0.1;
/** Blocks that are neither entry nor the entry's own time, rank or teaser end a list after this many. */
const PATIENCE = 2;
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

/** What is known of a list before its entries. */
export interface ListOpening {
  /** The block where the entries may begin. */
  readonly from: number;
  /** Whether the block before is its heading. */
  readonly headed: boolean;
  /** Whether the page holds no article, so that its items are entries. */
  readonly index: boolean;
}

/** The entries of a list, and the block after the last. */
export interface CollectedEntries {
  readonly entries: FoundEntry[];
  readonly end: number;
}

/** What a block has that makes it an entry among those before it. */
interface Marks {
  /** The rank that it prints, with the place where its headline begins. */
  readonly own: { readonly value: number; readonly end: number } | null;
  /** An item of the format, or a rank or time on it or over it. */
  readonly marked: boolean;
  /** Numbers, clocks or items go on from entry to entry: then everything is one. */
  readonly counted: boolean;
}

/** Whether a block alone is surely an entry: where a list without a heading begins. */
export function isSureEntry(page: ScoredPage, at: number): boolean {
  return isEntry(page, at, ENTRY) || isLinkedItem(page, at);
}

/** Collects the entries of a list up to the first block that ends it, past times, names and teasers between them. */
export function collectEntries(page: ScoredPage, claims: Claims, opening: ListOpening): CollectedEntries {
  const { from, headed, index } = opening;
  const entries: FoundEntry[] = [];
  const printed = headed && (listHeadingAt(page, from - 1)?.confidence ?? 0) >= 0.9;
  const items = page.blocks[from]?.block.mark === "item";
  let end = from;
  let misses = 0;
  let missed = -1;
  let clocked = false;
  let rank: number | null = null;
  let sum = 0;
  for (let at = from; at < page.blocks.length && misses <= PATIENCE; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] !== null || endsList(page, at, observation)) break;
    const alone = rankAlone(observation);
    if (alone !== null) {
      rank = alone;
      continue;
    }
    if (isBesideEntry(page, at, observation)) continue;
    const timed = isClock(page.blocks[at - 1]?.block.text ?? "");
    const { own, marked, counted } = marksOf(
      observation,
      rank,
      entries.length,
      timed && clocked,
      timed,
      index,
    );
    const likely = entries.length < 2 ? 0 : (sum / entries.length) * LIKE_THE_OTHERS;
    const before = page.blocks[at - 1];
    const follows =
      printed &&
      entries.length > 1 &&
      entries.at(-1)?.block === at - 1 &&
      observation.block.gap === before?.block.gap &&
      isHeadlineForm(observation);
    const least = !headed ? ENTRY : printed && entries.length < 2 ? PRINTED_ENTRY : HEADED_ENTRY;
    const reached = !headed
      ? Math.max(least, likely)
      : counted
        ? 0
        : follows
          ? FOLLOWS
          : marked
            ? least * 0.4
            : Math.max(least, likely);
    // A blank line ends a list that is printed without them.
    const parted =
      entries.length > 1 &&
      !counted &&
      observation.block.gap > (page.blocks[entries.at(-1)?.block ?? 0]?.block.gap ?? 0);
    const bar = parted ? Math.max(reached, PARTED) : reached;
    const unranked = entries[0] !== undefined && entries[0].rank !== null && rank === null && own === null;
    const sure = isEntry(page, at, bar) || (!headed && isLinkedItem(page, at));
    if (!unranked && sure && (marked || !items || !headed)) {
      if (missed >= 0 && entries.length > 0) entries.push({ block: missed, rank: null, start: 0, end: null });
      missed = -1;
      clocked = timed;
      entries.push({
        block: at,
        rank: own?.value ?? rank,
        start: own?.end ?? TIMED.exec(observation.block.text)?.[0].length ?? 0,
        end: null,
      });
      sum += probability(page, at, "list-entry");
      rank = null;
      misses = 0;
      end = at + 1;
    } else {
      const learned = probability(page, at, "list-entry");
      misses += learned > 0.08 || observation.shape.words < 3 ? 0.5 : 1;
      missed = missed < 0 && observation.shape.words >= 3 && learned >= BETWEEN_ENTRIES ? at : -1;
    }
  }
  return { entries, end };
}

/** Of two headings in a row the first has no list, or one behind a tab that is not shown. */
function endsList(page: ScoredPage, at: number, { evidence: { phrases }, shape }: Observation): boolean {
  if (rankAlone(page.blocks[at]) !== null) return false;
  if ((phrases.whole & ENDS) !== 0 || ((phrases.lead & ENDS) !== 0 && shape.words < 6)) return true;
  return scoreListHeading(page, at) >= OPENS_LIST && !isEntry(page, at, 0.6);
}

/** The rank on a line of its own, or null. */
function rankAlone(observation: Observation | undefined): number | null {
  const rank = observation?.evidence.rank ?? null;
  return rank !== null && rank.end > 0 && rank.end === observation?.block.text.length ? rank.value : null;
}

function marksOf(
  { block, evidence: { rank: printed } }: Observation,
  rank: number | null,
  count: number,
  clocked: boolean,
  timed: boolean,
  index: boolean,
): Marks {
  const own =
    printed !== null && printed.confidence > 0.5 && printed.end < block.text.length ? printed : null;
  const item = block.mark === "item";
  return {
    own,
    marked: item || rank !== null || own !== null || timed,
    counted: clocked || (rank ?? own?.value) === count + 1 || (index && item),
  };
}

function isEntry(page: ScoredPage, at: number, least: number): boolean {
  return probability(page, at, "list-entry") >= least && (page.blocks[at]?.block.text ?? "") !== "";
}

/** Whether a block is a link as long as a headline, and so an entry on little more. */
function isLinkedItem(page: ScoredPage, at: number): boolean {
  return isHeadlineLink(page.blocks[at]) && probability(page, at, "list-entry") >= LINKED_ENTRY;
}
