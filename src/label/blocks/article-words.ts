import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** The longer words of headline and text, as {@link measureText} knows them. */
export function articleWords({ blocks }: ScoredPage, claims: Claims): ReadonlySet<number> {
  const words = new Set<number>();
  for (let at = 0; at < blocks.length; at++) {
    if (claims[at] === null) continue;
    for (const word of blocks[at]?.shape.vocabulary ?? []) words.add(word);
  }
  return words;
}

/**
 * The share of the longer words in the blocks of a stretch that the article uses too; -1 where none of them has a
 * longer word. The tags of an article name what it speaks of; a menu does not.
 */
export function shareOfArticle(
  { blocks }: ScoredPage,
  from: number,
  end: number,
  words: ReadonlySet<number>,
): number {
  let all = 0;
  let known = 0;
  for (let at = from; at < end; at++) {
    for (const word of blocks[at]?.shape.vocabulary ?? []) {
      all++;
      if (words.has(word)) known++;
    }
  }
  return all === 0 ? -1 : known / all;
}
