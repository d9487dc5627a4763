import { recognisePostTime } from "../../recognise/recognise-post-time.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** Whether a block is the time above a post of a live blog, which heads it and is no part of the text. */
export function isPostTime({ blocks }: ScoredPage, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  return block !== undefined && evidence !== undefined && recognisePostTime(block.text, evidence) !== null;
}
