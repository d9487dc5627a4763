import type { Block, BlockLink, BlockMark } from "./block.ts";
import { repairText } from "./repair-text.ts";

const WORD_SIGN = /[\p{L}\p{N}]/u;

/** What a block is made of, before its text is repaired. */
export interface RawBlock {
  readonly start: number;
  readonly end: number;
  /** The text with its marks peeled off, not yet repaired. */
  readonly raw: string;
  readonly gap: number;
  readonly mark?: BlockMark;
  readonly level?: number;
  readonly rank?: number | null;
  readonly links?: readonly BlockLink[];
  /** What stands in for the text of a block that shows only pictures. */
  readonly alt?: string | null;
}

/**
 * Repairs a raw block and makes it a block, or null when it shows neither a letter nor a digit and is no
 * picture and no link: rules and lone bullets are nothing to read.
 *
 * @example
 * ```ts
 * makeBlock({ start: 0, end: 3, raw: "* *", gap: 0 }); // => null
 * ```
 */
export function makeBlock(from: RawBlock): Block | null {
  const { start, end, gap, level = 0, rank = null, alt = null } = from;
  const { text, links } = repairText(from.raw, from.links ?? []);
  const mark = from.mark ?? "none";
  if (WORD_SIGN.test(text)) return { start, end, text, mark, level, rank, gap, links };
  const url = from.links?.[0]?.url;
  if (alt !== null) {
    const shown = repairText(alt, []).text;
    const whole = url === undefined ? [] : [{ start: 0, end: shown.length, url }];
    return { start, end, text: shown, mark: "image", level: 0, rank, gap, links: whole };
  }
  if (url === undefined) return null;
  return { start, end, text: "", mark, level, rank, gap, links: [{ start: 0, end: 0, url }] };
}
