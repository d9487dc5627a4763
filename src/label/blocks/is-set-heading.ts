import type { Evidence } from "../../recognise/evidence.ts";
import type { ListHeading } from "../../recognise/recognise-list-heading.ts";

const WHOLE = 0.9;

/** Whether the heading of a list is a set phrase from end to end, and not only opens with one. */
export function isSetHeading(heading: Evidence<ListHeading> | null): boolean {
  return (heading?.confidence ?? 0) >= WHOLE;
}
