import type { TextFormat } from "../model/news-page.ts";
import { isDumped } from "./is-dumped.ts";
import type { Line } from "./line.ts";
import type { Wrap } from "./measure-wrap.ts";

const MARKDOWN_LINK = /\]\((?:[</#.]|[a-z][a-z\d+.-]{0,20}:|[\w%-]{1,60}[/.)#?])/iu;
const ATX_HEADING = /^#{1,6} [^#\s]/u;
const SETEXT_LINE = /^(?:={3,}|-{3,})$/u;
const STRONG_OR_QUOTE = /\*\*[^\s*]|^> \S|^_[^\s_].*_$/u;
const BRACKETED_ADDRESS = /\[(?:https?:|mailto:|tel:|data:|javascript:)[^\s[\]]{0,2000}\](?!\()/u;
const BRACKETED_PATH = /\[[/#?][^\s[\]]{0,2000}\](?!\()/u;

/**
 * Tells the shape of a text from its lines alone. Markdown shows its links and headings, html-to-text its
 * bracketed addresses; of texts without marks the wrapped ones have full lines.
 *
 * @example
 * ```ts
 * detectFormat("# Bees\n\nThey hum.", splitLines("# Bees\n\nThey hum."), null); // => "markdown"
 * ```
 */
export function detectFormat(text: string, lines: readonly Line[], wrap: Wrap | null): TextFormat {
  let markdown = 0;
  let bracketed = 0;
  let previous: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 4000));
    if (head.includes("](") && MARKDOWN_LINK.test(head)) markdown += 3;
    else if (head.includes("["))
      bracketed += BRACKETED_ADDRESS.test(head) ? 3 : BRACKETED_PATH.test(head) ? 1 : 0;
    markdown += countMarks(head, line, previous, text.charAt(lines[index + 1]?.start ?? 0));
    previous = line;
  }
  if (markdown >= 3 && markdown >= bracketed) return "markdown";
  // lynx prints pictures without words as bracketed addresses too, but sets its text further in.
  if (bracketed >= 3 && !isDumped(lines)) return "html-to-text";
  return wrap === null ? "lines" : "wrapped";
}

function countMarks(head: string, line: Line, previous: Line | undefined, below: string): number {
  const first = head.charCodeAt(0);
  // Hashtags stand under each other, headings apart.
  const isApart = line.gap > 0 || (previous === undefined && below !== "#");
  if (first === 35 && isApart && line.indent < 4 && ATX_HEADING.test(head)) return 3;
  const isUnderline = (first === 61 || first === 45) && line.gap === 0 && previous !== undefined;
  if (isUnderline && Math.abs(previous.end - previous.start - head.length) < 5 && SETEXT_LINE.test(head))
    return 3;
  return STRONG_OR_QUOTE.test(head) ? 1 : 0;
}
