import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

const SURE_DATELINE = 0.75;
const DECK = 0.1;
/** A dateline further down is that of another story. */
const DATELINE_WITHIN = 4;

/** The dateline opens the text: what was taken for text above it is a deck or the caption of the picture there. */
export function openWithDateline(page: ScoredPage, claims: Claims): void {
  const texts = [...claims.keys()].filter((at) => claims[at] !== null).slice(0, DATELINE_WITHIN);
  const place = texts.findIndex(
    (at) => (page.blocks[at]?.evidence.dateline?.confidence ?? 0) >= SURE_DATELINE,
  );
  for (const at of texts.slice(0, Math.max(0, place))) {
    const deck = probability(page, at, "deck") > Math.max(DECK, probability(page, at, "caption"));
    claims[at] = !deck && SENTENCE_END.test(page.blocks[at]?.block.text ?? "") ? "caption" : null;
  }
}
