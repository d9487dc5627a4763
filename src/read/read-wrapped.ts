import type { Block } from "./block.ts";
import { dropLinkNumbers } from "./drop-link-numbers.ts";
import { joinWrappedLines } from "./join-wrapped-lines.ts";
import type { Line } from "./line.ts";
import { makeBlock } from "./make-block.ts";
import type { Wrap } from "./measure-wrap.ts";

/** Buttons and fields that lynx prints, which show nothing to read. */
const CONTROL =
  /\(BUTTON\)|_{3,}|\[_{2,}\]|\([ *]\)(?= )|\[ \](?= )|\[(?:DEL|INS): ?| ?:(?:DEL|INS)\]|\[[^\s[\]]{1,200}\.(?:gif|jpe?g|png|svg|webp)[^[\]]{0,300}\]/gu;
const FIRST_REFERENCE = /\[1\]\S/u;
const SECOND_REFERENCE = /\[2\]\S/u;
const DEFAULT_WRAP: Wrap = { outer: 77, inner: 74, onlyAtBlanks: false };

/**
 * Reads a hard-wrapped text (lynx -dump, mail): lines joined into paragraphs, bullets, buttons, fields and link
 * numbers peeled off.
 *
 * @example
 * ```ts
 * const text = "   (BUTTON) Menu";
 * readWrapped(text, splitLines(text), null)[0]?.text; // => "Menu"
 * ```
 */
export function readWrapped(text: string, lines: readonly Line[], wrap: Wrap | null): Block[] {
  const blocks: Block[] = [];
  const isNumbered = FIRST_REFERENCE.test(text) && SECOND_REFERENCE.test(text);
  let gap = 0;
  for (const paragraph of joinWrappedLines(text, lines, wrap ?? DEFAULT_WRAP, () => false)) {
    gap += paragraph.gap;
    let { raw } = paragraph;
    if (raw.includes("(") || raw.includes("_") || raw.includes("[")) raw = raw.replace(CONTROL, " ");
    if (isNumbered) raw = dropLinkNumbers(raw);
    const block = makeBlock({ ...paragraph, raw, gap });
    if (block === null) continue;
    blocks.push(block);
    gap = 0;
  }
  return blocks;
}
