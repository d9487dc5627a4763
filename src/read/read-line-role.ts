import { isRule } from "./is-rule.ts";
import type { Line } from "./line.ts";

const SETEXT_LINE = /^(?:=+|-+)$/u;
const RULE_OR_FENCE = /^(?:[-*_][ \t]{0,3}){3,}$|^(?:`{3,}|~{3,})[\w-]{0,20}$/u;
const TABLE_LINE = /^[|:\t -]+$/u;

/** What a Markdown line is: words, the underline of a title, a rule or fence, the line under a table's head. */
export type LineRole = "text" | "title" | "rule" | "table";

/** The signs that a line of marks alone begins with. */
const MARKS = "-=*_|:`~";

/**
 * Tells lines of words from lines that are marks alone.
 *
 * @param isUnderText - Whether the line above is one of plain words, so that an underline makes it a title.
 * @example
 * ```ts
 * readLineRole("Bees\n====", { start: 5, end: 9, indent: 0, gap: 0, tail: 0 }, true); // => "title"
 * ```
 */
export function readLineRole(text: string, line: Line, isUnderText: boolean): LineRole {
  if (line.end - line.start > 300 || !MARKS.includes(text.charAt(line.start))) return "text";
  const shown = text.slice(line.start, line.end);
  const isUnderline = SETEXT_LINE.test(shown);
  if (isUnderline && line.gap === 0 && isUnderText) return "title";
  if (RULE_OR_FENCE.test(shown) || isRule(text, line)) return "rule";
  return shown.includes("-") && shown.includes("|") && TABLE_LINE.test(shown) ? "table" : "text";
}
