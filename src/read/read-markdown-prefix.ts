import type { BlockMark } from "./block.ts";
import { opensWithDate } from "./opens-with-date.ts";

/** What the marks at the head of a Markdown line say, and where its words begin. */
export interface MarkdownPrefix {
  readonly content: number;
  readonly mark: BlockMark;
  readonly level: number;
  readonly rank: number | null;
  /** Whether the line begins a block of its own. */
  readonly isOpening: boolean;
}

const MOST_MARKS = 8;

/**
 * Reads the marks at the head of a line: quote signs, bullets, numbers and the signs of a heading, in any
 * nesting. The innermost one says what the block is.
 *
 * @example
 * ```ts
 * readMarkdownPrefix("3. ## Bees", 0, 10, 0); // => content 6, mark "heading", level 2, rank 3
 * ```
 */
export function readMarkdownPrefix(text: string, start: number, end: number, indent: number): MarkdownPrefix {
  let at = start;
  let mark: BlockMark = "none";
  let level = 0;
  let rank: number | null = null;
  let isOpening = false;
  for (let count = 0; count < MOST_MARKS && at < end; count++) {
    const code = text.charCodeAt(at);
    let next = at;
    if (code === 62) {
      next = at + 1;
      if (mark === "none") mark = "quote";
    } else if (code === 35) {
      next = headingEnd(text, at, end);
      if (next > at) {
        mark = "heading";
        level = next - at;
      }
    } else if (code === 42 || code === 43 || code === 45) {
      if (isGap(text, at + 1, end)) next = at + 1;
      if (next > at) mark = "item";
    } else if (code >= 48 && code <= 57) {
      next = numberEnd(text, at, end);
      if (next > at) {
        mark = "item";
        rank = Number(text.slice(at, next - 1));
      }
    }
    if (next === at) break;
    isOpening ||= code !== 62;
    at = skipGap(text, next, end);
    if (mark === "heading") break;
  }
  if (mark === "item") level = 1 + Math.min(8, Math.floor(indent / 4));
  return { content: at, mark, level, rank, isOpening };
}

function headingEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === 35) stop++;
  return stop - at <= 6 && isGap(text, stop, end) ? stop : at;
}

function numberEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && stop - at < 5 && text.charCodeAt(stop) >= 48 && text.charCodeAt(stop) <= 57) stop++;
  const close = text.charCodeAt(stop);
  const isClosed = stop < end && stop - at < 4 && (close === 46 || close === 41);
  return isClosed && isGap(text, stop + 1, end) && !opensWithDate(text, at, end) ? stop + 1 : at;
}

/** A mark ends at a blank or at the end of its line. */
function isGap(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  return at >= end || code === 32 || code === 9 || code === 160;
}

function skipGap(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isGap(text, at, end)) at++;
  return at;
}
