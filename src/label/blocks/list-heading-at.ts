import type { Evidence } from "../../recognise/evidence.ts";
import { type ListHeading, recogniseListHeading } from "../../recognise/recognise-list-heading.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** What a block says if it is the heading of a list; null where no set phrase of a list stands in it. */
export function listHeadingAt(
  { blocks }: Pick<ScoredPage, "blocks">,
  at: number,
): Evidence<ListHeading> | null {
  const heading = blocks[at];
  return heading === undefined ? null : recogniseListHeading(heading.block.text, heading.evidence.phrases);
}
