import { isClock } from "../blocks/is-clock.ts";
import { isSetHeading } from "../blocks/is-set-heading.ts";
import { listHeadingAt } from "../blocks/list-heading-at.ts";
import type { Claims, FoundEntry } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { endsList } from "./ends-list.ts";
import { entryBar } from "./entry-bar.ts";
import { entryMarks } from "./entry-marks.ts";
import { entryOfGroup } from "./entry-of-group.ts";
import { isBesideEntry } from "./is-beside-entry.ts";
import { isSureEntry } from "./is-sure-entry.ts";
import { rankAlone } from "./rank-alone.ts";

/** A block between two entries is one too on this little, unless it is shorter. */
const BETWEEN_ENTRIES = 0.1;
const BETWEEN_WORDS = 3;
/** Blocks that are neither entry nor the entry's own time, rank or teaser end a list after this many. */
const PATIENCE = 2;
/** What is a little like an entry tries it half as much. */
const LIKELY_MISS = 0.08;

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

/** Collects the entries of a list up to the first block that ends it, past times, names and teasers between them. */
export function collectEntries(page: ScoredPage, claims: Claims, opening: ListOpening): CollectedEntries {
  const { from, headed, index } = opening;
  const entries: FoundEntry[] = [];
  const printed = headed && isSetHeading(listHeadingAt(page, from - 1));
  const items = headed && page.blocks[from]?.block.mark === "item";
  let end = from;
  let misses = 0;
  let missed = -1;
  let clocked = false;
  let rank: number | null = null;
  let sum = 0;
  let size = 0;
  for (let at = from; at < page.blocks.length && misses <= PATIENCE; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] !== null) break;
    const alone = rankAlone(observation);
    const opens = alone === null ? isClock(observation.block.text) : alone === placeAfter(entries);
    const group = headed && opens ? entryOfGroup(page, claims, at, size) : null;
    if (group !== null) {
      entries.push({ block: group.entry, rank: alone, start: 0, end: null });
      size = group.end - at - 1;
      misses = 0;
      end = group.end;
      at = end - 1;
      continue;
    }
    if (alone !== null) {
      rank = alone;
      continue;
    }
    if (endsList(page, at)) break;
    if (isBesideEntry(page, at, observation)) continue;
    const marks = entryMarks(page, at, { rank, entries: entries.length, clocked, index });
    const mean = sum / Math.max(1, entries.length);
    const unranked = (entries[0]?.rank ?? null) !== null && marks.rank === null;
    const least = entryBar(page, at, marks, { entries, mean, headed, printed });
    const learned = probability(page, at, "list-entry");
    if (!unranked && (marks.marked || !items) && isEntry(page, at, least, headed)) {
      if (missed >= 0 && entries.length > 0) entries.push({ block: missed, rank: null, start: 0, end: null });
      entries.push({ block: at, rank: marks.rank, start: marks.start, end: null });
      sum += learned;
      missed = -1;
      misses = 0;
      clocked = marks.timed;
      rank = null;
      end = at + 1;
    } else {
      const { words } = observation.shape;
      misses += learned > LIKELY_MISS || words < BETWEEN_WORDS ? 0.5 : 1;
      missed = missed < 0 && words >= BETWEEN_WORDS && learned >= BETWEEN_ENTRIES ? at : -1;
    }
  }
  return { entries, end };
}

function isEntry(page: ScoredPage, at: number, least: number, headed: boolean): boolean {
  return headed ? probability(page, at, "list-entry") >= least : isSureEntry(page, at, least);
}

/** The place of the next entry where ranks count up from one; 0 where they do not. */
function placeAfter(entries: readonly FoundEntry[]): number {
  const last = entries.at(-1);
  return last === undefined ? 1 : (last.rank ?? -1) + 1;
}
