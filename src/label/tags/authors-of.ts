import type { ScoredPage } from "../score/scored-page.ts";

/** A byline that says so itself, by its "By" or its shape. */
const SURE = 0.7;

/** The names in the bylines of a page: such a line below the text opens the author's box and is no tag. */
export function authorsOf({ blocks }: ScoredPage): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { evidence } of blocks) {
    if (evidence.byline === null || evidence.byline.confidence < SURE) continue;
    for (const { name } of evidence.byline.value.authors) names.add(name);
  }
  return names;
}
