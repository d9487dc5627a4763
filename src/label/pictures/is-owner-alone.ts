import type { ScoredPage } from "../score/scored-page.ts";

const LEAST_WORDS = 2;
const BRACKETED = /^\([^()]{3,60}\)$/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Whether a line is a name and nothing else, set as the owners of pictures are: in brackets or in capitals,
 * "(Granton Films)", "BEA HOLM". Only below a line that may be a caption it is a credit.
 */
export function isOwnerAlone({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined) return false;
  if (shape.words < LEAST_WORDS || evidence.byline === null || evidence.phrases.lead !== 0) return false;
  return BRACKETED.test(block.text) || (CAPITAL.test(block.text) && !SMALL.test(block.text));
}
