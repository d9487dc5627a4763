import { isTextRole } from "../blocks/is-text-role.ts";
import { hashWord } from "../measure/measure-text.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
const LEAST_WORDS = 5;
const MOST_WORDS = 40;
/** So many words in a row make two texts the same. */
const ROW = 4;

/**
 * Gives back the sentences of the text that are printed a second time, large, between its paragraphs: the article would
 * say them twice.
 */
export function dropPullQuotes({ blocks }: ScoredPage, claims: Claims): void {
  const isLarge = (at: number): boolean => {
    const words = blocks[at]?.shape.words ?? 0;
    return (
      (claims[at] === "quote" || claims[at] === "subhead") && words >= LEAST_WORDS && words <= MOST_WORDS
    );
  };
  const known = new Set<number>();
  for (const [at, { shape }] of blocks.entries())
    if (isTextRole(claims[at]) && !isLarge(at)) for (const word of shape.vocabulary) known.add(word);
  // Most are told by their words alone: no row of the text need be looked at.
  const quotes = [...claims.keys()].filter(
    (at) => isLarge(at) && blocks[at]?.shape.vocabulary.every((word) => known.has(word)),
  );
  if (quotes.length === 0) return;
  const printed = new Set<number>();
  for (const [at, { block }] of blocks.entries())
    if (isTextRole(claims[at]) && !isLarge(at)) for (const row of rowsOf(block.text)) printed.add(row);
  for (const at of quotes) {
    const rows = rowsOf(blocks[at]?.block.text ?? "");
    if (rows.length > 0 && rows.every((row) => printed.has(row))) claims[at] = null;
  }
}

/** The hashes of every four words in a row. */
function rowsOf(text: string): number[] {
  const words = (text.match(WORD) ?? []).map((word) => hashWord(word.toLowerCase()));
  return words
    .slice(ROW - 1)
    .map((_, from) => words.slice(from, from + ROW).reduce((hash, word) => Math.imul(hash, 31) + word, 7));
}
