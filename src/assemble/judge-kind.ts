import type { PageLabels } from "../label/page-labels.ts";
import { phraseBits } from "../languages/phrase-bits.ts";
import type { PageKind } from "../model/news-page.ts";
import type { SegmentRole } from "../model/segment.ts";
import { recognisePostTime } from "../recognise/recognise-post-time.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** A live blog has at least this many posts, each under its own time. */
const LIVE_POSTS = 4;
/** A teaser before a paywall is no longer than this many characters. */
const STUB_TEXT = 900;
/** How soon after the text the request to pay stands. */
const STUB_REACH = 4;
const ENTRIES = 3;
const SENTENCE_END = /[.!?。！？”“"»«」)]$/u;

const TEXT: ReadonlySet<SegmentRole> = new Set(["paragraph", "list-item", "quote", "table-row"]);
const PAY: number = /* @__PURE__ */ phraseBits("subscribe", "account", "support");

/** Tells what the page is from what was found on it. */
export function judgeKind(blocks: readonly LabelledBlock[], { lists, holdsArticle }: PageLabels): PageKind {
  const text = blocks.filter(({ role }) => TEXT.has(role));
  const length = text.reduce((sum, { block }) => sum + block.text.length, 0);
  if (length === 0 || !holdsArticle)
    return lists.reduce((sum, list) => sum + list.entries.length, 0) >= ENTRIES ? "index" : "other";
  if (countPosts(blocks) >= LIVE_POSTS) return "live-blog";
  return length < STUB_TEXT && isCut(blocks) ? "stub" : "article";
}

/** How many times a paragraph follows directly on a line with a time. */
function countPosts(blocks: readonly LabelledBlock[]): number {
  let posts = 0;
  for (const [at, { role, block, evidence }] of blocks.entries()) {
    if (TEXT.has(role) || recognisePostTime(block.text, evidence) === null) continue;
    const next = blocks[at + 1];
    const afterNext = blocks[at + 2];
    if (
      next !== undefined &&
      (next.role === "paragraph" || (next.role === "subhead" && afterNext?.role === "paragraph"))
    )
      posts++;
  }
  return posts;
}

/** Whether the text breaks off in a sentence and the page asks for money or an account right below. */
function isCut(blocks: readonly LabelledBlock[]): boolean {
  const last = blocks.map(({ role }) => TEXT.has(role)).lastIndexOf(true);
  const ends = blocks[last]?.block.text ?? "";
  const broken = ends.endsWith("…") || ends.endsWith("...") || !SENTENCE_END.test(ends);
  const asked = blocks
    .slice(last + 1, last + 1 + STUB_REACH)
    .some(({ evidence }) => (evidence.phrases.inside & PAY) !== 0);
  return broken && asked;
}
