import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/**
 * Names with titles, one a line right below the text: several people sign together where no byline stands above.
 * None where only one of the lines has the form of a signature.
 */
export function findSignatures({ blocks }: ScoredPage, claims: Claims, lastBody: number): readonly number[] {
  const signed: number[] = [];
  for (let at = lastBody + 1; lastBody >= 0 && claims[at] === null; at++) {
    const { signature, byline } = blocks[at]?.evidence ?? {};
    if ((signature ?? byline ?? null) === null) break;
    signed.push(at);
  }
  return signed.filter((at) => (blocks[at]?.evidence.signature ?? null) !== null).length > 1 ? signed : [];
}
