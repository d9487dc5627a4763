import type { SegmentRole } from "../model/segment.ts";
import type { Block } from "../read/block.ts";
import type { BlockEvidence } from "../recognise/recognise-block.ts";

/** A block whose role is decided, with the evidence that its value is taken from. */
export interface LabelledBlock {
  readonly block: Block;
  readonly role: SegmentRole;
  readonly evidence: BlockEvidence;
}
