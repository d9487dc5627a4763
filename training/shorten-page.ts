import { classIndex } from "../src/label/score/block-class.ts";
import type { Block } from "../src/read/block.ts";
import type { Truth } from "./truth-of-page.ts";

const BODY = (1 << classIndex("body")) | (1 << classIndex("subhead"));
const HEADLINE = 1 << classIndex("headline");

/**
 * A shorter page made from a long one: the last few lines of the menu, the head, the first paragraphs, and some of
 * what follows the text. The corpus holds hardly any short pages; feeds, briefs and copied parts of pages are short.
 * Null when the page has no body to shorten.
 */
export function shortenPage(
  text: string,
  blocks: readonly Block[],
  { allowed }: Truth,
  seed: number,
): string | null {
  const isBody = (at: number): boolean => ((allowed[at] ?? 0) & ~BODY) === 0;
  const bodies = [...blocks.keys()].filter(isBody);
  const first = bodies[0];
  const last = bodies.at(-1);
  if (first === undefined || last === undefined || bodies.length < 6) return null;
  const random = (below: number, salt: number): number =>
    (Math.imul(seed ^ (salt * 7919), 2654435761) >>> 8) % below;
  const kept = new Set(bodies.slice(0, 3 + random(5, 1)));
  const lastKept = Math.max(...kept);
  const headline = blocks.findIndex((_, at) => allowed[at] === HEADLINE);
  const top = headline >= 0 && headline < first ? headline : first;
  const from = Math.max(0, top - random(13, 2));
  const after = random(36, 3);
  const brief = random(2, 4) === 0;
  const lines = blocks
    .map((block, at) => ({ block, at }))
    .filter(
      ({ at }) =>
        (at >= from && at <= lastKept && (!isBody(at) || kept.has(at))) || (at > last && at <= last + after),
    )
    .map(({ block, at }) => {
      const printed = text.slice(block.start, block.end);
      return (
        "\n".repeat(Math.min(block.gap, 2) + 1) + (brief && isBody(at) ? firstSentence(printed) : printed)
      );
    });
  return lines.join("").trimStart();
}

/** Briefs and pages in simple words have paragraphs of one short sentence. */
function firstSentence(paragraph: string): string {
  const end = /[.!?。！？]["”»」]?(?:\s|(?<=[。！？]))/u.exec(paragraph.slice(20));
  return end === null ? paragraph : paragraph.slice(0, 20 + end.index + end[0].trimEnd().length);
}
