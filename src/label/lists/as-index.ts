import { BLOCK_CLASSES, classIndex } from "../score/block-class.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isBesideEntry } from "./is-beside-entry.ts";

/** What a name of the page's menu gains as a heading right above an entry. */
const OVER_ENTRY = 0.4;
const ENTRY = 0.4;
const NAME_WORDS = 3;
const MOST_LABELS = 2;

/**
 * The scores of a page that holds no article: what looks like the headline or the section of one is an entry or the
 * heading of a list, and so is a name that the menu prints too when it stands right above an entry or its label.
 */
export function asIndex(page: ScoredPage): ScoredPage {
  const probabilities = page.probabilities.slice();
  const index: ScoredPage = { blocks: page.blocks, probabilities };
  const raise = (at: number, name: "list-entry" | "list-heading", by: number): void => {
    probabilities[at * BLOCK_CLASSES.length + classIndex(name)] = Math.min(
      1,
      probability(page, at, name) + by,
    );
  };
  for (let at = page.blocks.length - 1; at >= 0; at--) {
    raise(at, "list-entry", probability(page, at, "headline"));
    const { copies = 1, shape } = page.blocks[at] ?? {};
    const named =
      copies === 2 &&
      (shape?.words ?? 0) <= NAME_WORDS &&
      probability(index, pastLabels(index, at + 1), "list-entry") >= ENTRY;
    raise(at, "list-heading", probability(page, at, "section") + (named ? OVER_ENTRY : 0));
  }
  return index;
}

/** The block from one on that is no label of an entry: "Video" stands between the name of a section and a headline. */
function pastLabels(page: ScoredPage, from: number): number {
  let at = from;
  for (let observation = page.blocks[at]; observation !== undefined; observation = page.blocks[at]) {
    if (at >= from + MOST_LABELS || !isBesideEntry(page, at, observation)) break;
    at++;
  }
  return at;
}
