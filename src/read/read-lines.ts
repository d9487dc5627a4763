import type { Block, BlockMark } from "./block.ts";
import { dropLinkNumbers } from "./drop-link-numbers.ts";
import { isTableRow } from "./is-table-row.ts";
import type { Line } from "./line.ts";
import { makeBlock } from "./make-block.ts";

/** Signs that are bullets wherever a line begins with one and a blank. */
const SURE_BULLETS = "•▪◦‣·*●■○∙⁃";
/** Dashes are bullets when a neighbour has the same: alone they may open speech. */
const DASHES = "-–—";
const DATA_IMAGE = /^data:image\//iu;
/** Parts that so many blanks keep apart were never one sentence. */
const CHASM = /[ \t\xa0]{24,}/gu;

/**
 * Reads a text in which a line is a block (innerText, WET, trafilatura). A bullet is peeled off, one that
 * stands alone on its line belongs to the line after it.
 *
 * @param isNumbered - Whether a text browser printed numbers before its links.
 * @example
 * ```ts
 * readLines("• Salt", splitLines("• Salt"))[0]?.text; // => "Salt"
 * ```
 */
export function readLines(text: string, lines: readonly Line[], isNumbered = false): Block[] {
  const blocks: Block[] = [];
  let bullet: Line | undefined;
  let gap = 0;
  lines.forEach((line, index) => {
    gap += line.gap;
    if (line.end - line.start === 1 && isBullet(text, line.start)) {
      bullet = line;
      return;
    }
    const isListed = bullet !== undefined && line.gap < 2;
    const start = isListed && bullet !== undefined ? bullet.start : line.start;
    bullet = undefined;
    const content = contentStart(text, lines, index);
    const isItem = isListed || content > line.start;
    const before = blocks.length;
    const mark = isItem ? "item" : isTableRow(text, lines, index) ? "row" : "none";
    const parts: Part = { start, content, end: line.end, gap, mark, isNumbered };
    if (line.end - line.start > 200 && text.slice(line.start, line.end).search(CHASM) >= 0)
      pushParts(text, parts, blocks);
    else pushBlock(text, parts, blocks);
    if (blocks.length > before) gap = 0;
  });
  return blocks;
}

interface Part {
  start: number;
  content: number;
  end: number;
  gap: number;
  mark: BlockMark;
  isNumbered: boolean;
}

function pushBlock(
  text: string,
  { start, content, end, gap, mark, isNumbered }: Part,
  blocks: Block[],
): void {
  const raw = isNumbered ? dropLinkNumbers(text.slice(content, end)) : text.slice(content, end);
  const isImage = raw.startsWith("data:") && DATA_IMAGE.test(raw);
  const level = mark === "item" ? 1 : 0;
  const block = makeBlock({
    start,
    end,
    raw: isImage ? "" : raw,
    gap,
    alt: isImage ? "" : null,
    mark,
    level,
  });
  if (block !== null) blocks.push(block);
}

function pushParts(text: string, whole: Part, blocks: Block[]): void {
  const raw = text.slice(whole.content, whole.end);
  let { start, gap } = whole;
  let content = whole.content;
  for (const match of raw.matchAll(CHASM)) {
    pushBlock(text, { ...whole, start, content, end: whole.content + match.index, gap }, blocks);
    start = content = whole.content + match.index + match[0].length;
    gap = 0;
  }
  pushBlock(text, { ...whole, start, content, gap }, blocks);
}

function isBullet(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return SURE_BULLETS.includes(sign) || DASHES.includes(sign) || sign === "+";
}

function contentStart(text: string, lines: readonly Line[], index: number): number {
  const line = lines[index];
  if (line === undefined) return 0;
  const sign = text.charAt(line.start);
  const isSure = SURE_BULLETS.includes(sign);
  if (!isSure && !DASHES.includes(sign) && !(sign === "+" && line.indent > 0)) return line.start;
  if (!hasMark(text, line, sign)) return line.start;
  if (!isSure && !hasMark(text, lines[index - 1], sign) && !hasMark(text, lines[index + 1], sign))
    return line.start;
  let at = line.start + 1;
  while (
    at < line.end &&
    (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9 || text.charCodeAt(at) === 160)
  )
    at++;
  return at;
}

function hasMark(text: string, line: Line | undefined, sign: string): boolean {
  if (line === undefined || text.charAt(line.start) !== sign) return false;
  const after = text.charCodeAt(line.start + 1);
  return after === 32 || after === 9 || after === 160;
}
