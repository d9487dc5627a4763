import type { ScoredPage } from "../score/scored-page.ts";

/** How sure a line is a credit wherever it stands. */
const ALONE = 0.5;

/** Whether a line is nothing but a credit; a lower `least` lets names of owners and agencies through. */
export function isCreditAlone({ blocks }: ScoredPage, at: number, least = ALONE): boolean {
  const credit = blocks[at]?.evidence.credit ?? null;
  return credit !== null && credit.value.caption === null && credit.confidence >= least;
}
