import { isTextRole } from "../blocks/is-text-role.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/**
 * Claims the line right above the text, or the first that was taken for it, where it has a form that captions alone
 * have and ends no sentence: "The last ferry leaves the pier (left)", "…離れる船＝3日朝、北浜町".
 */
export function claimFormedCaption({ blocks }: ScoredPage, claims: Claims): void {
  const first = claims.indexOf("paragraph", claims.indexOf("headline") + 1);
  for (const at of [first - 1, first]) {
    const { evidence, block } = blocks[at] ?? {};
    if (block === undefined || evidence?.captionForm !== true || block.mark === "image") continue;
    const free = claims[at] === null || claims[at] === "deck" || claims[at] === "paragraph";
    if (free && !SENTENCE_END.test(block.text) && isTextRole(claims[at + 1])) claims[at] = "caption";
  }
}
