import type { Line } from "./line.ts";

/** What a reader service printed before the page. */
export interface PageHeader {
  title: string | null;
  url: string | null;
  published: string | null;
}

/** The preamble of a text: its values, and which of the lines it fills. */
export interface ReadHeader {
  readonly header: PageHeader;
  /** How many lines, from the first, belong to it. */
  readonly lines: number;
  /** How long the label of the title is that stands on the first line, else 0. */
  readonly titleLabel: number;
}

const LABEL =
  /^(?<label>Title|URL Source|Published Time|Number of Pages|Warning|Markdown Content):(?<value>.*)$/u;
const MOST_LINES = 12;

/**
 * Reads the preamble that reader services print before the Markdown of a page. It is one only when it names
 * the source or announces the content: a line "Title: …" alone can be the page's own.
 *
 * @example
 * ```ts
 * const text = "Title: Bees\nURL Source: https://a.example/";
 * readHeader(text, splitLines(text)).header.title; // => "Bees"
 * ```
 */
export function readHeader(text: string, lines: readonly Line[]): ReadHeader {
  const header: PageHeader = { title: null, url: null, published: null };
  let titleLabel = 0;
  let isProved = false;
  let count = 0;
  while (count < MOST_LINES) {
    const line = lines[count];
    if (line === undefined) break;
    const match = LABEL.exec(text.slice(line.start, Math.min(line.end, line.start + 2000)));
    if (match?.groups === undefined) break;
    const { label } = match.groups;
    const value = match.groups["value"]?.trimStart() ?? "";
    count++;
    if (label === "Title" && count === 1) {
      header.title = value || null;
      titleLabel = match[0].length - value.length;
    } else if (label === "Published Time") header.published = value || null;
    else if (label === "URL Source") header.url = value || null;
    isProved ||= label === "URL Source" || label === "Markdown Content";
    if (label === "Markdown Content") break;
  }
  if (isProved) return { header, lines: count, titleLabel };
  return { header: { title: null, url: null, published: null }, lines: 0, titleLabel: 0 };
}
