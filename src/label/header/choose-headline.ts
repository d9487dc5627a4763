import type { Claims, Post } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";

/** Below this no block is called the headline. */
const LEAST = 0.12;
const LONGEST_WORDS = 45;
const LEAST_WORDS = 2;
const SURE_PATH = 0.9;
/** What a line adds that ends with the headline: a path, a title with its label, a button that shares the page. */
const CLOSING = 0.6;
/** What an exact copy adds: in a bar that stays on the screen, in a box for sharing. Teasers have one too. */
const TWICE = 0.2;
const LIKELY = 0.3;
const AROUND = 20;
const LONGEST_BEFORE = 120;

/** Claims the headline, if there is one, and returns its block, else -1. The title of a post is none. */
export function chooseHeadline(page: ScoredPage, claims: Claims, posts: readonly Post[]): number {
  const firstBody = claims.indexOf("paragraph");
  const titles = new Set(posts.map(({ title }) => title));
  let best = LEAST;
  let headline = -1;
  for (const [at, { block, shape, evidence }] of page.blocks.entries()) {
    if (block.text === "" || shape.words > LONGEST_WORDS || claims[at] === "paragraph" || titles.has(at))
      continue;
    if ((evidence.credit?.confidence ?? 0) >= 0.6 || (evidence.timestamp?.confidence ?? 0) >= 0.8) continue;
    if ((evidence.breadcrumb?.confidence ?? 0) >= SURE_PATH) continue;
    let score = probability(page, at, "headline");
    if (((evidence.phrases.lead | evidence.phrases.whole) & HEADER_FURNITURE) !== 0) score *= 0.4;
    if (score >= LIKELY && shape.words >= LEAST_WORDS && evidence.phrases.inside === 0)
      score += repetitionWorth(page, at);
    if (block.mark === "heading" && block.level === 1) score += 0.15;
    if (firstBody >= 0 && at > firstBody) score *= 0.4;
    if (score > best) {
      best = score;
      headline = at;
    }
  }
  if (headline >= 0) claims[headline] = "headline";
  return headline;
}

/** What it adds that a block stands once more close by: at the end of a longer line, or alone. */
function repetitionWorth({ blocks }: ScoredPage, at: number): number {
  const title = blocks[at]?.block.text ?? "";
  let worth = 0;
  for (let other = Math.max(0, at - AROUND); other <= at + AROUND; other++) {
    const { text } = blocks[other]?.block ?? { text: "" };
    if (other === at || text.length > title.length + LONGEST_BEFORE || !text.endsWith(title)) continue;
    if (text.length > title.length) return CLOSING;
    worth = TWICE;
  }
  return worth;
}
