import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./score/scored-page.ts";

/** An article has at least this many characters of text, or half of it where a headline stands above. */
const LEAST_TEXT = 120;
const HEADLINE = 0.5;

/** Whether the text that was claimed is enough for an article; index pages have teasers and lists alone. */
export function holdsArticle(page: ScoredPage, claims: Claims): boolean {
  let text = 0;
  let first = -1;
  for (const [at, { block }] of page.blocks.entries()) {
    if (claims[at] === null || claims[at] === "subhead" || claims[at] === "caption") continue;
    if (first < 0) first = at;
    text += block.text.length;
  }
  const headed = page.blocks.some((_, at) => at < first && probability(page, at, "headline") > HEADLINE);
  return text >= (headed ? LEAST_TEXT / 2 : LEAST_TEXT);
}
