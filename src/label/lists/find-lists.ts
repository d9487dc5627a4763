import type { Evidence } from "../../recognise/evidence.ts";
import type { ListHeading } from "../../recognise/recognise-list-heading.ts";
import { isSetHeading } from "../blocks/is-set-heading.ts";
import { listHeadingAt } from "../blocks/list-heading-at.ts";
import type { Claims, FoundEntry, FoundList } from "../page-labels.ts";
import { BLOCK_CLASSES, classIndex } from "../score/block-class.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { claimInlineLinks } from "./claim-inline-links.ts";
import { collectEntries } from "./collect-entries.ts";
import { dropAsides } from "./drop-asides.ts";
import { isSureEntry } from "./is-sure-entry.ts";
import { type Heading, isSureList } from "./is-sure-list.ts";
import { OPENS_LIST, scoreListHeading } from "./score-list-heading.ts";
import { sectionNames } from "./section-names.ts";
import { trimEntries } from "./trim-entries.ts";

/** What is no list from one line on may be one from the next; so often are the lines of a page looked at for that. */
const PASSES = 16;

/**
 * Claims the headings and entries of lists of other articles, and returns the lists in page order.
 *
 * @param index - Whether the page holds no article, so that its items are entries.
 */
export function findLists(scored: ScoredPage, claims: Claims, index: boolean): FoundList[] {
  const names = sectionNames(scored, claims, claims.indexOf("headline"));
  const page = names.size === 0 ? scored : withHeadings(scored, names);
  const lists = claimInlineLinks(page, claims);
  const first = claims.indexOf("paragraph");
  const last = claims.lastIndexOf("paragraph");
  let effort = PASSES * page.blocks.length;
  for (let at = 0; at < page.blocks.length; at++) {
    if (claims[at] !== null) continue;
    const headed = scoreListHeading(page, at) >= OPENS_LIST;
    if (!headed && !isSureEntry(page, at)) continue;
    const { entries: collected, end } = collectEntries(page, claims, {
      from: headed ? at + 1 : at,
      headed,
      index,
    });
    const heading = headed ? listHeadingAt(page, at) : null;
    const above = !headed ? "none" : names.has(at) ? "phrase" : headingKind(heading);
    const entries = dropAsides(page, collected, above);
    // A set phrase heads one story too; what only looks like a heading needs two.
    const enough = entries.length >= (heading === null ? 2 : 1);
    if (!enough || (!index && !isSureList(page, entries, above, first < at && at < last))) {
      effort -= end - at;
      if (effort < 0) at = Math.max(at, end - 1);
      continue;
    }
    lists.push({
      kind: heading?.value.kind ?? "other",
      heading: headed ? at : -1,
      entries: trimEntries(page, numbered(page, entries)),
    });
    if (headed) claims[at] = "list-heading";
    for (const { block } of collected) claims[block] = "furniture";
    for (const { block } of entries) claims[block] = "list-entry";
    at = end - 1;
  }
  lists.sort((one, other) => (one.entries[0]?.block ?? 0) - (other.entries[0]?.block ?? 0));
  return joinBoxes(page, lists, first, last);
}

/** The page with some lines surely headings of lists. */
function withHeadings({ blocks, probabilities }: ScoredPage, headings: ReadonlySet<number>): ScoredPage {
  const raised = probabilities.slice();
  for (const at of headings) raised[at * BLOCK_CLASSES.length + classIndex("list-heading")] = 1;
  return { blocks, probabilities: raised };
}

/** Boxes under the same heading between the paragraphs and right below are one list in pieces, as inline links are. */
function joinBoxes(
  { blocks }: ScoredPage,
  lists: readonly FoundList[],
  first: number,
  last: number,
): FoundList[] {
  const boxes = new Map<string, FoundList>();
  return lists.filter((list) => {
    const heading = blocks[list.heading]?.block.text;
    if (heading === undefined || list.heading < first || list.heading > last + 1) return true;
    const box = boxes.get(heading);
    if (box?.kind !== list.kind) {
      boxes.set(heading, list);
      return true;
    }
    // Spread into a call, a long list is too much for the stack.
    for (const entry of list.entries) box.entries.push(entry);
    return false;
  });
}

/** What the line above a list is worth. */
function headingKind(heading: Evidence<ListHeading> | null): Heading {
  if (heading === null) return "unknown";
  return isSetHeading(heading) ? "phrase" : "opening";
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
    end: null,
  }));
}
