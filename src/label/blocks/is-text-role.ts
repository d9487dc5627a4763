import type { SegmentRole } from "../../model/segment.ts";

/** Whether a role is one of the article's running text, subheads apart. */
export function isTextRole(role: SegmentRole | null | undefined): boolean {
  return role === "paragraph" || role === "list-item" || role === "quote" || role === "table-row";
}
