import type { Dateline } from "../model/dateline.ts";
import { readRepeatedPlace } from "../recognise/dateline/read-repeated-place.ts";
import type { PageContext } from "../recognise/page-context.ts";
import type { LabelledBlock } from "./labelled-block.ts";

const SURE = 0.5;
const OPENING = 0.35;
/** A dateline opens the text; a line of contents or an ad that was let in may stand before it. */
const WITHIN = 2;

/**
 * Where and when the text was written: the dateline of its first paragraphs, else a sure one of the deck, where some
 * outlets print it, else one that the text itself proves. Null when none of them opens with one.
 *
 * @example
 * `buildDateline(blocks, context)?.place` is "OSLO" where the first paragraph begins with "OSLO (AP) — "
 */
export function buildDateline(blocks: readonly LabelledBlock[], context: PageContext): Dateline | null {
  const paragraphs = blocks.filter(({ role }) => role === "paragraph");
  for (const [at, { evidence }] of paragraphs.slice(0, WITHIN).entries()) {
    // At the head of the text a doubtful form is a dateline; further down it must be sure by itself.
    const found = sure(evidence.dateline, at === 0 ? OPENING : SURE);
    if (found !== null) return found;
  }
  const deck = blocks.find(({ role }) => role === "deck")?.evidence.dateline ?? null;
  const texts = blocks.map(({ block }) => block.text);
  return sure(deck, SURE) ?? readRepeatedPlace(paragraphs[0]?.block.text ?? "", texts, context);
}

function sure(dateline: LabelledBlock["evidence"]["dateline"], least: number): Dateline | null {
  return dateline !== null && dateline.confidence >= least ? dateline.value : null;
}
