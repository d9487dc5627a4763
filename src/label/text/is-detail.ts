import type { ScoredPage } from "../score/scored-page.ts";

const NAMED_FACT = /^[^:：]{1,16}[:：] ?[^:：]/u;

/** Whether a line gives one fact under its name, as notices of events do: "Venue: Main Hall". */
export function isDetail({ blocks }: ScoredPage, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  if (block === undefined || evidence === undefined || block.mark === "item" || block.links.length > 0)
    return false;
  if (!NAMED_FACT.test(block.text)) return false;
  const { phrases, credit, tagLine, byline } = evidence;
  return phrases.inside === 0 && credit === null && tagLine === null && (byline?.confidence ?? 0) < 0.5;
}
