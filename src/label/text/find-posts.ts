import { isClock } from "../blocks/is-clock.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Post } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";

const LEAST_POSTS = 3;
/** No title has more words. */
const TITLE_WORDS = 20;
/** No post has more blocks. */
const LONGEST = 40;
/** How much of the posts' first sentences must look like text: below it they are teasers of a list of the latest news. */
const TEXT = 0.3;
/** Below a clock the bare form of a name is enough. */
const NAME = 0.3;

/** The posts of a live blog: at least three clocks alone on their lines, each over a sentence or a title with one. */
export function findPosts(page: ScoredPage): Post[] {
  const clocks = page.blocks.flatMap(({ block }, at) => (isClock(block.text) ? [at] : []));
  const posts: Post[] = [];
  for (const [place, clock] of clocks.entries()) {
    const top = isSigned(page, clock) ? clock + 2 : clock + 1;
    const titled = isTitle(page, top) && isPlainSentence(page, top + 1);
    if (!titled && !isPlainSentence(page, top)) continue;
    const from = titled ? top + 1 : top;
    const next = clocks[place + 1] ?? page.blocks.length;
    posts.push({ title: titled ? top : -1, from, to: Math.min(next, from + LONGEST) });
  }
  const text = posts.reduce((sum, { from }) => sum + probability(page, from, "body"), 0);
  return posts.length >= LEAST_POSTS && text >= TEXT * posts.length ? posts : [];
}

/** Whether who wrote the post stands between its clock and its title. */
function isSigned(page: ScoredPage, clock: number): boolean {
  const name = page.blocks[clock + 1]?.evidence.byline?.confidence ?? 0;
  return name >= NAME && isTitle(page, clock + 2) && isPlainSentence(page, clock + 3);
}

function isTitle({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || block.text === "") return false;
  return shape.words <= TITLE_WORDS && !SENTENCE_END.test(block.text) && evidence.phrases.whole === 0;
}
