import { phraseBits } from "../../languages/phrase-bits.ts";
import { isSetHeading } from "../blocks/is-set-heading.ts";
import { listHeadingAt } from "../blocks/list-heading-at.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

/** How sure a heading must be to open a list, and to end the one above it. */
export const OPENS_LIST = 0.5;
/** What a short line gains as a heading when items of the format follow directly. */
const OVER_ITEMS = 0.2;

/** Labels of single entries; in capitals they head no list. */
const ENTRY_LABELS: number = /* @__PURE__ */ phraseBits("mark", "live", "player");
const CAPITALS = /^[\p{Lu}\s]+$/u;

/** How much a block looks like the heading of a list, from its words, its mark and the scorer; an item among items heads none. */
export function scoreListHeading(page: ScoredPage, at: number): number {
  const { block, shape, evidence } = page.blocks[at] ?? {};
  if (
    block === undefined ||
    shape === undefined ||
    evidence === undefined ||
    shape.words > 9 ||
    block.text === "" ||
    block.mark === "image" ||
    (block.mark === "item" && page.blocks[at + 1]?.block.mark === "item")
  )
    return 0;
  const printed = listHeadingAt(page, at);
  const over =
    page.blocks[at + 1]?.block.mark === "item" && block.mark !== "item" && shape.words <= 5 ? OVER_ITEMS : 0;
  if (printed === null && (evidence.phrases.whole & ENTRY_LABELS) !== 0 && CAPITALS.test(block.text))
    return 0;
  const learned = probability(page, at, "list-heading") + over;
  // A name that stands again and again is the label of each entry, not the heading of one.
  if (printed === null) return (page.blocks[at]?.copies ?? 1) > 2 ? 0 : learned;
  const words = shape.words <= 5 ? printed.confidence : printed.confidence * 0.7;
  const marked = block.mark === "heading" || block.text.endsWith(":") || over > 0 ? 0.15 : 0;
  // A set phrase from end to end is no headline, however much it looks like the lines around it.
  const entry = isSetHeading(printed) ? 0 : probability(page, at, "list-entry");
  return Math.max(learned, words * 0.75 + marked + learned * 0.5 - entry * 0.4);
}
