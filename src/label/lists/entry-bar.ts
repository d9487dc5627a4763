import { isHeadlineForm } from "../blocks/is-headline-form.ts";
import type { FoundEntry } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import type { EntryMarks } from "./entry-marks.ts";

/** What is known of a list whose entries are being collected. */
export interface ListSoFar {
  readonly entries: readonly FoundEntry[];
  /** How sure its entries are on average. */
  readonly mean: number;
  /** Whether a heading stands above, and whether that is a set phrase from end to end. */
  readonly headed: boolean;
  readonly printed: boolean;
}

/** How sure an entry must be on its own word, and under a heading. */
const ENTRY = 0.5;
const HEADED_ENTRY = 0.22;
/** Right under a heading that is a set phrase from end to end. */
const PRINTED_ENTRY = 0.04;
/** A rank, a time or the mark of an item makes an entry on this share of that. */
const MARKED = 0.4;
/** An entry is at least this share as sure as those before it: what follows a list is often much like it. */
const LIKE_THE_OTHERS = 0.4;
/** A line in the form of a headline right after two entries under a set phrase is one on next to nothing. */
const FOLLOWS = 0.015;
/** A blank line ends a list that is printed without them. */
const PARTED = 0.7;

/** How sure the scorer must be that a block is the next entry of a list. */
export function entryBar(page: ScoredPage, at: number, marks: EntryMarks, list: ListSoFar): number {
  const { entries } = list;
  const gap = page.blocks[at]?.block.gap ?? 0;
  const parted =
    entries.length > 1 && !marks.counted && gap > (page.blocks[entries.at(-1)?.block ?? 0]?.block.gap ?? 0);
  return parted ? Math.max(barWithin(page, at, marks, list), PARTED) : barWithin(page, at, marks, list);
}

function barWithin(page: ScoredPage, at: number, marks: EntryMarks, list: ListSoFar): number {
  const { entries, mean, headed, printed } = list;
  const several = entries.length > 1;
  const likely = several ? mean * LIKE_THE_OTHERS : 0;
  if (!headed) return Math.max(ENTRY, likely);
  if (marks.counted) return 0;
  if (printed && several && followsOn(page, at, entries)) return FOLLOWS;
  const least = printed && !several ? PRINTED_ENTRY : HEADED_ENTRY;
  return marks.marked ? least * MARKED : Math.max(least, likely);
}

/** Whether a line in the form of a headline stands right below the entry before, as far off as that from its own. */
function followsOn({ blocks }: ScoredPage, at: number, entries: readonly FoundEntry[]): boolean {
  const [before, observation] = [blocks[at - 1], blocks[at]];
  return (
    observation !== undefined &&
    entries.at(-1)?.block === at - 1 &&
    observation.block.gap === before?.block.gap &&
    isHeadlineForm(observation)
  );
}
