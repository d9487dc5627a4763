import type { PageKind } from "../model/news-page.ts";
import type { FoundList } from "../label/page-labels.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** An article has at least this many characters of text, or half of it under a headline. */
const LEAST_TEXT = 120;

/** Tells what the page is from what was found on it. */
export function judgeKind(blocks: readonly LabelledBlock[], lists: readonly FoundList[]): PageKind {
  let text = 0;
  let headline = false;
  for (const { block, role } of blocks) {
    if (role === "paragraph" || role === "list-item" || role === "quote") text += block.text.length;
    if (role === "headline") headline = true;
  }
  const entries = lists.reduce((sum, list) => sum + list.entries.length, 0);
  if (text < (headline ? LEAST_TEXT / 2 : LEAST_TEXT)) return entries > 2 ? "index" : "other";
  return "article";
}
