import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/**
 * Claims the items that a line of the text with a colon leads in to, and those that stand among its items: alone they
 * look like the links of a menu, and the text would have a lead-in to nothing or a list with holes.
 */
export function mendItems(page: ScoredPage, claims: Claims): void {
  claimLedItems(page, claims);
  fillHoles(page, claims);
}

/** Where the text goes on right behind them, they are its own. */
function claimLedItems({ blocks }: ScoredPage, claims: Claims): void {
  const isItem = (at: number): boolean =>
    claims[at] === null && blocks[at]?.block.mark === "item" && blocks[at].block.links.length === 0;
  for (let at = 1; at < blocks.length; at++) {
    if (!isItem(at) || !isTextRole(claims[at - 1]) || blocks[at - 1]?.block.text.endsWith(":") !== true)
      continue;
    const from = at;
    while (isItem(at)) at++;
    if (isTextRole(claims[at])) claims.fill("list-item", from, at);
  }
}

/** An item between two items of the text is the text's, for a list has no holes; so is a row beside a row. */
function fillHoles({ blocks }: ScoredPage, claims: Claims): void {
  for (const [at, { block }] of blocks.entries()) {
    if (claims[at] !== null || block.text === "") continue;
    const role = block.mark === "item" ? "list-item" : block.mark === "row" ? "table-row" : null;
    const beside = [claims[at - 1], claims[at + 1]].filter((other) => other === role).length;
    if (role !== null && beside >= (role === "table-row" ? 1 : 2)) claims[at] = role;
  }
}
