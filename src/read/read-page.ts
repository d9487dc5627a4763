import type { TextFormat } from "../model/news-page.ts";
import type { Block } from "./block.ts";
import { detectFormat } from "./detect-format.ts";
import { measureWrap } from "./measure-wrap.ts";
import { readLines } from "./read-lines.ts";
import { splitLines } from "./split-lines.ts";

/** What a reader service printed before the page. */
export interface PageHeader {
  title: string | null;
  url: string | null;
  published: string | null;
}

/** A page as blocks. */
export interface ReadPage {
  blocks: Block[];
  format: TextFormat;
  header: PageHeader;
}

/**
 * Reads the text of a page into blocks in order. Every block keeps its place in the input; what stands
 * between blocks is white space or a lone mark.
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
  const wrap = measureWrap(text, lines);
  const found = format ?? detectFormat(text, lines, wrap);
  return {
    blocks: readLines(text, lines),
    format: found,
    header: { title: null, url: null, published: null },
  };
}
