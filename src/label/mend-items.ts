import type { Claims } from "./page-labels.ts";
import type { ScoredPage } from "./scored-page.ts";

/** An item between two items of the text is the text's, and so is a row: neither list nor table has holes. */
export function mendItems({ blocks }: ScoredPage, claims: Claims): void {
  for (const [at, { block }] of blocks.entries()) {
    if (claims[at] !== null || block.text === "") continue;
    const role = block.mark === "item" ? "list-item" : block.mark === "row" ? "table-row" : null;
    if (role !== null && claims[at - 1] === role && claims[at + 1] === role) claims[at] = role;
  }
}
