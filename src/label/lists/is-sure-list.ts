import { isClock } from "../blocks/is-clock.ts";
import { isHeadlineForm } from "../blocks/is-headline-form.ts";
import type { FoundEntry } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isHeadlineLink } from "./is-headline-link.ts";
import { rankAlone } from "./rank-alone.ts";

/** What stands above a list: a set phrase, a line that holds one, what only looks like a heading, or nothing. */
export type Heading = "phrase" | "opening" | "unknown" | "none";

/** How sure the entries of a list are on average, at least, by what stands above them. */
const LEAST: Readonly<Record<Heading, number>> = { phrase: 0.15, opening: 0.4, unknown: 0.7, none: 0.7 };
/** So few are a list only where each is sure. */
const FEW: Readonly<Record<Heading, number>> = { phrase: 0, opening: 0, unknown: 3, none: 2 };
const FEW_LEAST = 0.85;
/** A word and what it stands for, line for line, are credits or data; headlines have a colon now and then. */
const DATA = /^[^:]{3,40}: /u;
/** Several lines under a set phrase, each in the form of a headline, need little more. */
const FORMED_LEAST = 0.07;
/** Lines of fewer words on average are the links of a menu. */
const LEAST_WORDS: Readonly<Record<Heading, number>> = { phrase: 3, opening: 4, unknown: 5.5, none: 5.5 };

/**
 * Whether the blocks that were collected are a list as a whole. One doubtful entry among sure ones is an entry;
 * doubtful entries alone are a menu, a form or the offers of a shop.
 *
 * @param inside - Whether they stand within the article's text, where a heading without a set phrase is its own.
 */
export function isSureList(
  page: ScoredPage,
  entries: readonly FoundEntry[],
  heading: Heading,
  inside: boolean,
): boolean {
  if (inside && heading === "unknown") return false;
  let sum = 0;
  let words = 0;
  for (const { block } of entries) {
    sum += probability(page, block, "list-entry");
    words += page.blocks[block]?.shape.words ?? 0;
  }
  if (words < LEAST_WORDS[heading] * entries.length) return false;
  if (heading === "none" && entries.every(({ block }) => DATA.test(page.blocks[block]?.block.text ?? "")))
    return false;
  // That each is one link as long as a headline says as much as a high score.
  if (heading !== "unknown" && entries.every(({ block }) => isHeadlineLink(page.blocks[block]))) return true;
  const formed =
    heading === "phrase" && entries.length > 1 && entries.every(({ block }) => isFormed(page, block));
  const least = entries.length <= FEW[heading] ? FEW_LEAST : formed ? FORMED_LEAST : LEAST[heading];
  return sum >= least * entries.length;
}

/** Whether an entry has the form of a headline or stands under a rank or clock of its own. */
function isFormed({ blocks }: ScoredPage, at: number): boolean {
  const [above, observation] = [blocks[at - 1], blocks[at]];
  if (observation === undefined) return false;
  return isHeadlineForm(observation) || rankAlone(above) !== null || isClock(above?.block.text ?? "");
}
