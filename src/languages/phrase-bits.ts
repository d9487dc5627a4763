import { PHRASE_CATEGORIES, type PhraseCategory } from "./phrase-category.ts";

/** The bits that stand for some categories in phrase evidence. */
export function phraseBits(...categories: readonly PhraseCategory[]): number {
  let bits = 0;
  for (const category of categories) bits |= 1 << PHRASE_CATEGORIES.indexOf(category);
  return bits;
}
