import type { SegmentRole } from "../../model/segment.ts";
import type { BlockClass } from "./block-class.ts";
import { CALIBRATION } from "./calibration.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** Keeps the odds finite. */
const FLOOR = 1e-3;

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

/**
 * The probability that a block has the role it was given: what the scorer says of its classes, corrected by how often
 * such a saying came true on sites that it had not seen.
 */
export function roleConfidence(page: ScoredPage, block: number, role: SegmentRole): number {
  let sum = 0;
  for (const name of CLASSES_OF[role]) sum += probability(page, block, name);
  const [slope, shift] = CALIBRATION[role] ?? [1, 0];
  const odds = Math.log((sum + FLOOR) / (Math.max(0, 1 - sum) + FLOOR)) * slope + shift;
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
