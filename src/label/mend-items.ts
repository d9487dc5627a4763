import type { Claims } from "./page-labels.ts";
import type { ScoredPage } from "./scored-page.ts";

/** An item right between two items of the text is the text's: a list has no holes. */
export function mendItems({ blocks }: ScoredPage, claims: Claims): void {
  for (const [at, { block }] of blocks.entries()) {
    if (claims[at] !== null || block.mark !== "item" || block.text === "") continue;
    if (claims[at - 1] === "list-item" && claims[at + 1] === "list-item") claims[at] = "list-item";
  }
}
