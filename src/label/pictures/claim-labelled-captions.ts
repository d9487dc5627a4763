import { captionLabel } from "../../recognise/credit/caption-label.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/**
 * Claims the line below "Image caption," as a caption and the one below "Image source," as a credit, whatever it
 * looks like.
 */
export function claimLabelledCaptions({ blocks }: ScoredPage, claims: Claims): void {
  for (let at = 1; at < blocks.length; at++) {
    const label = captionLabel(blocks[at - 1]?.block.text ?? "");
    if (label === null || captionLabel(blocks[at]?.block.text ?? "") !== null) continue;
    claims[at - 1] = null;
    claims[at] = label;
  }
}
