import type { ScoredPage } from "../score/scored-page.ts";
import { LABEL_WORDS } from "./is-section-name.ts";

const MENU_LINES = 8;

/** Whether a line is the last of many short ones: as well the last word of a menu as a label of its own. */
export function endsMenu({ blocks }: ScoredPage, at: number): boolean {
  for (let above = at; above > at - MENU_LINES; above--) {
    const shape = blocks[above]?.shape;
    if (shape === undefined || shape.words > LABEL_WORDS) return false;
  }
  return true;
}
