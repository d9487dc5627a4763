import type { Claims, FoundEntry, FoundList } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** A lead-in and a headline have no more words; a longer line is a sentence. */
const LONGEST_WORDS = 30;

/**
 * Claims lines such as "Read more: Barge owner fined", each a headline behind a lead-in. Those with the same lead-in
 * form one list.
 */
export function claimInlineLinks({ blocks }: ScoredPage, claims: Claims): FoundList[] {
  const lists = new Map<string, FoundList>();
  for (const [at, { block, shape, evidence }] of blocks.entries()) {
    if (claims[at] !== null || evidence.leadIn === null || shape.words >= LONGEST_WORDS) continue;
    claims[at] = "list-entry";
    const leadIn = block.text.slice(0, evidence.leadIn);
    const list = lists.get(leadIn) ?? { kind: "related", heading: -1, entries: [] };
    const entry: FoundEntry = { block: at, rank: null, start: evidence.leadIn, end: null };
    list.entries.push(entry);
    lists.set(leadIn, list);
  }
  return [...lists.values()];
}
