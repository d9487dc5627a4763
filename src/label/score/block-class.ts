/**
 * The classes that the fitted scorer tells apart; their order is that of its outputs. They are coarser than
 * the roles: whether a list entry belongs to a ranking, say, its heading tells better than its shape.
 */
export const BLOCK_CLASSES = [
  "other",
  "body",
  "subhead",
  "headline",
  "deck",
  "byline",
  "timestamp",
  "caption",
  "list-entry",
  "list-heading",
  "tag",
  "section",
] as const;

/** One of {@link BLOCK_CLASSES}. */
export type BlockClass = (typeof BLOCK_CLASSES)[number];

/** The place of a class among the scorer's outputs. */
export function classIndex(name: BlockClass): number {
  return BLOCK_CLASSES.indexOf(name);
}
