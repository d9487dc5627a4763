import type { Line } from "./line.ts";

const SETEXT_LINE = /^(?:=+|-+)$/u;
const RULE_OR_FENCE = /^(?:[-*_][ \t]{0,3}){3,}$|^(?:`{3,}|~{3,})[\w-]{0,20}$/u;
const TABLE_LINE = /^[|:\t -]+$/u;

function lineRole(
  text: string,
  line: Line,
  above: Paragraph | undefined,
): "text" | "title" | "rule" | "table" {
  const code = text.charCodeAt(line.start);
  if (line.end - line.start > 300 || !isMarkCode(code)) return "text";
  const shown = text.slice(line.start, line.end);
  const isUnderline = SETEXT_LINE.test(shown);
  if (isUnderline && line.gap === 0 && isUnderText) return "title";
  if (RULE_OR_FENCE.test(shown)) return "rule";
  return shown.includes("-") && shown.includes("|") && TABLE_LINE.test(shown) ? "table" : "text";
}

function isMarkCode(code: number): boolean {
  return (
    code === 45 ||
    code === 61 ||
    code === 42 ||
    code === 95 ||
    code === 124 ||
    code === 58 ||
    code === 96 ||
    code === 126
  );
}
