/** A link that stood in a block. Offsets are into {@link Block.text}. */
export interface BlockLink {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

/** What the format's own marks say of a block; `"none"` in formats without marks. */
export type BlockMark = "none" | "heading" | "item" | "quote" | "row" | "image";

/** One printed unit of the page: a line, a re-joined paragraph, a heading, an item of a list. */
export interface Block {
  /** Where it begins in the input, in UTF-16 code units, marks included, blanks not. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
  /** The repaired text in one line: wraps joined, marks, addresses, entities and invisible characters resolved. */
  readonly text: string;
  readonly mark: BlockMark;
  /** The level of a heading (1 to 6) or the depth of an item (from 1), else 0. */
  readonly level: number;
  /** The number that an ordered item's own mark prints ("3." gives 3), else null. It is not part of `text`. */
  readonly rank: number | null;
  /** How many blank lines stand before it. */
  readonly gap: number;
  readonly links: readonly BlockLink[];
}
