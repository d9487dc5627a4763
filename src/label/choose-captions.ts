import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const CAPTION = 0.5;
/** A sentence beside a line of credit is a caption on less. */
const CREDITED = 0.2;

/** Claims captions and credits: by the scorer, and by the credit on the line or on the line after it. */
export function chooseCaptions(page: ScoredPage, claims: Claims): void {
  for (const [at, { evidence, shape, block }] of page.blocks.entries()) {
    if (claims[at] !== null || block.text === "") continue;
    const learned = probability(page, at, "caption");
    const own = evidence.credit;
    if (own !== null && own.value.caption === null && own.confidence >= 0.5 && learned > 0.1) {
      claims[at] = "credit";
      continue;
    }
    const credited = (own?.value.caption ?? null) !== null || (page.blocks[at + 1]?.evidence.credit?.confidence ?? 0) >= 0.6;
    if (shape.words >= 3 && learned >= (credited ? CREDITED : CAPTION)) claims[at] = "caption";
  }
}
