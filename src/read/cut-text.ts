import type { BlockLink } from "./block.ts";

/** A stretch to be cut out of a text, and what to put in its place. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** A text with its links. */
export interface LinkedText {
  text: string;
  links: BlockLink[];
}

/**
 * Cuts stretches out of a text and moves its links along. Cuts and links are each in order and do not overlap
 * with their own kind.
 *
 * @example
 * ```ts
 * cutText("a **b**", [{ start: 2, end: 4, by: "" }, { start: 5, end: 7, by: "" }], []).text; // => "a b"
 * ```
 */
export function cutText(text: string, cuts: readonly Cut[], links: readonly BlockLink[]): LinkedText {
  if (cuts.length === 0) return { text, links: [...links] };
  const pieces: string[] = [];
  const moved: BlockLink[] = [];
  let at = 0;
  for (const { start, end, by } of cuts) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  pieces.push(text.slice(at));
  const cursor: Cursor = { index: 0, shift: 0 };
  for (const { start, end, url } of links) {
    const from = moveOffset(start, cuts, cursor);
    moved.push({ start: from, end: Math.max(from, moveOffset(end, cuts, cursor)), url });
  }
  return { text: pieces.join(""), links: moved };
}

interface Cursor {
  index: number;
  shift: number;
}

/** Offsets must be asked for in rising order: the cursor only goes forward. */
function moveOffset(offset: number, cuts: readonly Cut[], cursor: Cursor): number {
  let cut = cuts[cursor.index];
  while (cut !== undefined && cut.end <= offset) {
    cursor.shift += cut.by.length - (cut.end - cut.start);
    cut = cuts[++cursor.index];
  }
  return (cut !== undefined && cut.start < offset ? cut.start : offset) + cursor.shift;
}
