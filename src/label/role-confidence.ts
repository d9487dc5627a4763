import type { SegmentRole } from "../model/segment.ts";
import type { BlockClass } from "./block-class.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** The scorer's classes that stand for a role. */
const CLASSES_OF: Readonly<Record<SegmentRole, readonly BlockClass[]>> = {
  headline: ["headline"],
  kicker: ["section"],
  deck: ["deck"],
  section: ["section"],
  byline: ["byline"],
  timestamp: ["timestamp", "byline"],
  caption: ["caption"],
  credit: ["caption", "other"],
  paragraph: ["body", "subhead"],
  subhead: ["body", "subhead"],
  "list-item": ["body", "subhead"],
  quote: ["body", "subhead"],
  "table-row": ["body", "subhead"],
  "tag-heading": ["list-heading"],
  tag: ["tag"],
  "list-heading": ["list-heading"],
  "list-entry": ["list-entry"],
  comment: ["other"],
  furniture: ["other"],
  blank: [],
};

/** The probability that a block has the role it was given. */
export function roleConfidence(page: ScoredPage, block: number, role: SegmentRole): number {
  let sum = 0;
  for (const name of CLASSES_OF[role]) sum += probability(page, block, name);
  return Math.round(Math.min(1, sum) * 1000) / 1000;
}
