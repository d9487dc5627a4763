import type { RelatedTag } from "../model/related-tag.ts";
import { splitTags } from "../recognise/split-tags.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** The tags of the blocks that hold some, in page order, each name once. */
export function buildTags(blocks: readonly LabelledBlock[]): RelatedTag[] {
  const tags = new Map<string, RelatedTag>();
  for (const { block, role, evidence } of blocks) {
    if (role !== "tag") continue;
    const printed = evidence.tagLine?.value.tags ?? [];
    const own = printed.length > 0 ? printed : splitTags(block.text, 0, block.links);
    for (const tag of own) if (tag.name !== "" && !tags.has(tag.name)) tags.set(tag.name, tag);
  }
  return [...tags.values()];
}
