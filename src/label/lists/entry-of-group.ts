import { isClock } from "../blocks/is-clock.ts";
import { isHeadlineForm } from "../blocks/is-headline-form.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isBesideEntry } from "./is-beside-entry.ts";
import { rankAlone } from "./rank-alone.ts";

/** Between one rank and the next stand no more lines. */
const MOST_LINES = 6;

/** The lines under a rank or a clock that stands on a line of its own. */
export interface EntryGroup {
  /** The block of the headline. */
  readonly entry: number;
  /** The block after the last. */
  readonly end: number;
}

/**
 * Chooses the headline among the lines under a rank or a clock: labels, places and counts stand there too, so that the
 * likeliest line in the form of a headline is the one. Null where a single line stands there.
 *
 * @param size - How many lines the group before has: the last one is followed by no other rank.
 * @example
 * // 1 / Plus / Granton / The ferry that nobody wanted back / 12 comments / 2 / …
 * entryOfGroup(page, claims, 0, 0); // { entry: 3, end: 5 }
 */
export function entryOfGroup(page: ScoredPage, claims: Claims, at: number, size: number): EntryGroup | null {
  const end = endOfGroup(page, claims, at) ?? at + 1 + size;
  if (end < at + 3) return null;
  let entry = -1;
  let best = -1;
  for (let line = at + 1; line < end; line++) {
    const observation = page.blocks[line];
    if (observation === undefined || claims[line] !== null) break;
    if (isBesideEntry(page, line, observation)) continue;
    const likely = probability(page, line, "list-entry") + (isHeadlineForm(observation) ? 1 : 0);
    if (likely > best) [entry, best] = [line, likely];
  }
  return entry < 0 ? null : { entry, end };
}

/** The block of the next rank or clock, or null. */
function endOfGroup({ blocks }: ScoredPage, claims: Claims, at: number): number | null {
  const rank = rankAlone(blocks[at]);
  for (let next = at + 1; next <= at + 1 + MOST_LINES && claims[next] === null; next++) {
    const goesOn =
      rank === null ? isClock(blocks[next]?.block.text ?? "") : rankAlone(blocks[next]) === rank + 1;
    if (goesOn) return next;
  }
  return null;
}
