import type { TextFormat } from "../model/news-page.ts";
import type { Block } from "./block.ts";
import { detectFormat } from "./detect-format.ts";
import { findReferences } from "./find-references.ts";
import type { Line } from "./line.ts";
import { makeBlock } from "./make-block.ts";
import { measureWrap, type Wrap } from "./measure-wrap.ts";
import { type PageHeader, readHeader } from "./read-header.ts";
import { readHtmlToText } from "./read-html-to-text.ts";
import { readLines } from "./read-lines.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readWrapped } from "./read-wrapped.ts";
import { splitLines } from "./split-lines.ts";

/** A page as blocks. */
export interface ReadPage {
  blocks: Block[];
  /** The shape of the text: the one given, else the one found. */
  format: TextFormat;
  /** The values of a reader service's preamble; its lines are blocks as well. */
  header: PageHeader;
}

/**
 * Reads the text of a page into blocks in order. Every block keeps its place in the input; what stands between
 * blocks is white space or a lone mark.
 *
 * @param text - The text of a page, in any of the shapes.
 * @param format - The shape, if it is known; found from the text when left out.
 * @example
 * ```ts
 * readPage("Bees\n\nThey hum.").blocks.map((block) => block.text); // => ["Bees", "They hum."]
 * ```
 */
export function readPage(text: string, format?: TextFormat): ReadPage {
  const lines = splitLines(text);
  const { header, lines: headerLines, titleLabel } = readHeader(text, lines);
  const blocks: Block[] = [];
  lines.slice(0, headerLines).forEach((line, index) => {
    const label = index === 0 ? titleLabel : 0;
    const raw = text.slice(line.start + label, line.end);
    const block = makeBlock({ start: line.start, end: line.end, raw, gap: line.gap });
    if (block !== null) blocks.push(block);
  });
  const references = Math.max(headerLines, findReferences(text, lines));
  const rest = lines.slice(headerLines, references);
  const wrap = measureWrap(text, rest);
  const found = format ?? detectFormat(text, rest, wrap);
  const isNumbered = references < lines.length;
  for (const block of readFormat(text, rest, found, wrap, isNumbered)) blocks.push(block);
  const below = referenceBlock(text, lines.slice(references));
  if (below !== null) blocks.push(below);
  return { blocks, format: found, header };
}

/** A list of addresses shows nothing to read: it is a link without words. */
function referenceBlock(text: string, lines: readonly Line[]): Block | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const url = text.slice(last.start, last.end).split(" ").at(-1) ?? "";
  const links = [{ start: 0, end: 0, url }];
  return makeBlock({ start: first.start, end: last.end, raw: "", gap: first.gap, links });
}

function readFormat(
  text: string,
  lines: readonly Line[],
  format: TextFormat,
  wrap: Wrap | null,
  isNumbered: boolean,
): Block[] {
  switch (format) {
    case "markdown":
      return readMarkdown(text, lines, wrap);
    case "html-to-text":
      return readHtmlToText(text, lines);
    case "wrapped":
      return readWrapped(text, lines, wrap);
    case "lines":
      return readLines(text, lines, isNumbered);
  }
}
