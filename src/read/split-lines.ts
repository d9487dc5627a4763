import { isBlank } from "./is-blank.ts";
import type { Line } from "./line.ts";

/**
 * Splits a text into the lines that show something. Every kind of line end counts: LF, CRLF, CR, vertical
 * tab, form feed, NEL and Unicode's line and paragraph separators.
 *
 * @example
 * ```ts
 * splitLines("One\n\n  Two");
 * // => [{ start: 0, end: 3, indent: 0, gap: 0, tail: 0 }, { start: 7, end: 10, indent: 2, gap: 1, tail: 0 }]
 * ```
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const length = text.length;
  let gap = 0;
  let at = 0;
  while (at < length) {
    let start = at;
    let indent = 0;
    let code = text.charCodeAt(start);
    while (start < length && isBlank(code) && !endsLine(code)) {
      indent = indentAfter(code, indent);
      code = text.charCodeAt(++start);
    }
    let stop = start;
    while (stop < length && !endsLine(code)) code = text.charCodeAt(++stop);
    let end = stop;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      lines.push({ start, end, indent, gap, tail: stop - end });
      gap = 0;
    } else {
      gap++;
    }
    at = stop + (code === 13 && text.charCodeAt(stop + 1) === 10 ? 2 : 1);
  }
  return lines;
}

function endsLine(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** The ideographic blank that opens a paragraph in Chinese and Japanese is no indentation of the layout. */
function indentAfter(code: number, indent: number): number {
  if (code === 9) return indent - (indent % 4) + 4;
  return code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) ? indent + 1 : indent;
}
