import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isHeadlineLink } from "./is-headline-link.ts";

const SURE = 0.5;
/** An item that is one link and as long as a headline is an entry on little more. */
const LINKED = 0.05;

/** Whether a block alone, without a heading above it, is surely an entry: at least so sure as is asked, or a link. */
export function isSureEntry(page: ScoredPage, at: number, least: number = SURE): boolean {
  const { block } = page.blocks[at] ?? {};
  if (block === undefined || block.text === "") return false;
  const learned = probability(page, at, "list-entry");
  return learned >= least || (learned >= LINKED && isHeadlineLink(page.blocks[at]));
}
