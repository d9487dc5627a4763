import type { Segment, SegmentRole } from "../model/segment.ts";
import type { Block } from "../read/block.ts";

/** The whole input as segments: the labelled blocks, and what stands between them as `"blank"`. */
export function coverSegments(
  length: number,
  blocks: readonly Block[],
  roles: readonly SegmentRole[],
  confidences: readonly number[],
): Segment[] {
  const segments: Segment[] = [];
  let covered = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    if (end <= covered) continue;
    if (start > covered) segments.push({ role: "blank", start: covered, end: start, confidence: 1 });
    const from = Math.max(start, covered);
    segments.push({
      role: roles[index] ?? "furniture",
      start: from,
      end,
      confidence: confidences[index] ?? 0,
    });
    covered = end;
  }
  if (covered < length) segments.push({ role: "blank", start: covered, end: length, confidence: 1 });
  return segments;
}
