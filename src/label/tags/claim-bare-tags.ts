import { shareOfArticle } from "../blocks/article-words.ts";
import type { Claims } from "../page-labels.ts";
import { meanProbability, probability, type ScoredPage } from "../score/scored-page.ts";
import { couldBeTag, isListHeading, isLongerButton, isOtherHeading } from "./could-be-tag.ts";

/** Bare tags stand not far below the text. */
const BELOW_TEXT = 30;
/** A longer run of short lines is a menu or a list. */
const LONGEST_RUN = 16;
/** What stands more often than above and below the text is a menu or a label. */
const MOST_COPIES = 2;
const SURE = 0.5;
const SURE_ALONE = 0.9;
/** A line of so many links is a row of tags in one piece. */
const LEAST_LINKS = 3;
/** With hardly a word of the article a run is a menu, unless the scorer is very sure. */
const SURE_FOREIGN = 0.75;
const FOREIGN = 0.34;
/** What the heading of a list right above asks for in addition. */
const LISTED = 0.2;
const LIKELY = 0.2;
/** How much of a run's words the article must use where the scorer is not sure. */
const GROUNDED = 0.5;
const UNLIKELY = 0.1;

/**
 * Claims tags that stand under no heading: the best run of short lines below the text. One line alone is hardly ever
 * a tag, since every button is a short line too; of several, the article itself uses the words.
 */
export function claimBareTags(
  page: ScoredPage,
  claims: Claims,
  words: ReadonlySet<number>,
  authors: ReadonlySet<string>,
): void {
  const last = claims.lastIndexOf("paragraph");
  const end = Math.min(page.blocks.length, last + BELOW_TEXT);
  let best: Run = { first: 0, end: 0, score: 0 };
  for (let from = last + 1; from < end; from++) {
    if (!isCandidate(page, claims, from, authors)) continue;
    let to = from + 1;
    while (to < page.blocks.length && isCandidate(page, claims, to, authors)) to++;
    const run = rateRun(page, from, to, words);
    // What stands right below the text, before tags, is one of them.
    if (run.score > best.score)
      best = from === last + 1 && run.first - from < run.end - run.first ? { ...run, first: from } : run;
    from = to;
  }
  claims.fill("tag", best.first, best.end);
}

interface Run {
  readonly first: number;
  readonly end: number;
  /** How much surer than needed; 0 and less is no run of tags. */
  readonly score: number;
}

function isCandidate(
  { blocks }: ScoredPage,
  claims: Claims,
  at: number,
  authors: ReadonlySet<string>,
): boolean {
  const observation = blocks[at];
  return (
    observation !== undefined &&
    claims[at] === null &&
    couldBeTag(observation) &&
    !isOtherHeading(observation) &&
    !isLongerButton(observation) &&
    !observation.block.text.includes(": ") &&
    !authors.has(observation.block.text)
  );
}

function rateRun(page: ScoredPage, from: number, to: number, words: ReadonlySet<number>): Run {
  let first = from;
  let end = to;
  const unlikely = (at: number): boolean =>
    probability(page, at, "tag") < UNLIKELY && shareOfArticle(page, at, at + 1, words) < 1;
  while (end > first && unlikely(end - 1)) end--;
  // What stands right under a line with a colon is what it opens.
  const opened = page.blocks[from - 1]?.block.text.endsWith(":") === true;
  while (!opened && end > first && unlikely(first)) first++;
  const count = end - first;
  const lines = page.blocks.slice(first, end);
  const alike = count > 1 && lines.every(({ block }) => block.text === lines[0]?.block.text);
  if (count > LONGEST_RUN || alike || lines.every(({ copies }) => copies > MOST_COPIES))
    return { first, end, score: 0 };
  const above = page.blocks[first - 1];
  const listed = above !== undefined && !opened && isListHeading(above) ? LISTED : 0;
  const row = page.blocks[first]?.block.links.length ?? 0;
  const needed =
    count === 1 && row < LEAST_LINKS
      ? SURE_ALONE
      : neededFor(shareOfArticle(page, first, end, words), opened);
  return { first, end, score: meanProbability(page, first, end, "tag") - needed - listed };
}

function neededFor(share: number, opened: boolean): number {
  if (share >= (opened ? FOREIGN : GROUNDED)) return LIKELY;
  return share < 0 || share >= FOREIGN ? SURE : SURE_FOREIGN;
}
