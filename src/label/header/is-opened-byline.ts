import type { ScoredPage } from "../score/scored-page.ts";

/** From here on a form is one that "by" opens. */
const OPENED = 0.85;

/** Whether a block is a byline that says so itself, by the word that opens it. */
export function isOpenedByline({ blocks }: ScoredPage, at: number): boolean {
  return (blocks[at]?.evidence.byline?.confidence ?? 0) >= OPENED;
}
