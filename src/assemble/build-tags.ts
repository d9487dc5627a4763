import type { RelatedTag } from "../model/related-tag.ts";
import type { SegmentRole } from "../model/segment.ts";
import { type ArticlePhrases, collectPhrases, splitTagRow } from "../recognise/split-tag-row.ts";
import { splitTags } from "../recognise/split-tags.ts";
import type { LabelledBlock } from "./labelled-block.ts";

const ARTICLE: ReadonlySet<SegmentRole> = new Set(["headline", "deck", "paragraph", "subhead", "list-item"]);

/** The tags of the blocks that hold some, in page order, each name once. */
export function buildTags(blocks: readonly LabelledBlock[]): RelatedTag[] {
  const tags = new Map<string, RelatedTag>();
  const holders = blocks.filter(({ role }) => role === "tag");
  let phrases: ArticlePhrases | null = null;
  for (const { block, evidence } of holders) {
    const printed = evidence.tagLine?.value.tags ?? [];
    const own = printed.length > 0 ? printed : splitTags(block.text, 0, block.links);
    const row = rowOf(own, block.text, holders.length);
    if (row === null) for (const tag of own) add(tags, tag);
    else {
      phrases ??= collectPhrases(
        blocks.filter(({ role }) => ARTICLE.has(role)).map(({ block: { text } }) => text),
      );
      const names = splitTagRow(row, phrases);
      if (names.length > 1 || own.length > 0) for (const name of names) add(tags, { name, url: null });
    }
  }
  return [...tags.values()];
}

const CAMEL = /\p{Ll}\p{Lu}/u;

/** The row whose separators may have been lost, or null: glued words, or nothing but this line holds tags. */
function rowOf([only, other]: readonly RelatedTag[], text: string, holders: number): string | null {
  if (only === undefined) return text;
  if (other !== undefined || only.url !== null) return null;
  return CAMEL.test(only.name) || (holders === 1 && only.name.includes(" ")) ? only.name : null;
}

function add(tags: Map<string, RelatedTag>, tag: RelatedTag): void {
  if (tag.name !== "" && !tags.has(tag.name)) tags.set(tag.name, tag);
}
