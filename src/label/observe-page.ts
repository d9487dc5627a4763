import type { Language } from "../languages/language.ts";
import type { Block } from "../read/block.ts";
import type { PageContext } from "../recognise/page-context.ts";
import { type BlockEvidence, recogniseBlock } from "../recognise/recognise-block.ts";
import { hashWord, measureText, type TextShape } from "./measure-text.ts";

/** A block with all that is known of it before its role is chosen. */
export interface Observation {
  readonly block: Block;
  readonly shape: TextShape;
  readonly evidence: BlockEvidence;
  /** How many blocks of the page have the same text. */
  readonly copies: number;
  /** Whether an earlier block has the same text. */
  readonly seenBefore: boolean;
  /** How many blocks of the page open with the same four words. */
  readonly sameOpening: number;
}

const functionWordsOf = new WeakMap<Language, ReadonlySet<number>>();

/** Measures and recognises every block of a page. */
export function observePage(blocks: readonly Block[], context: PageContext): Observation[] {
  const functionWords = functionWordHashes(context.languages);
  const shapes = blocks.map((block) => measureText(block.text, functionWords));
  const copies = new Map<number, number>();
  const openings = new Map<number, number>();
  for (const { hash, openingHash } of shapes) {
    copies.set(hash, (copies.get(hash) ?? 0) + 1);
    if (openingHash !== 0) openings.set(openingHash, (openings.get(openingHash) ?? 0) + 1);
  }
  const seen = new Set<number>();
  return blocks.map((block, index) => {
    const shape = shapes[index] ?? measureText("", functionWords);
    const seenBefore = seen.has(shape.hash);
    seen.add(shape.hash);
    return {
      block,
      shape,
      evidence: recogniseBlock(block, context),
      copies: copies.get(shape.hash) ?? 1,
      seenBefore,
      sameOpening: openings.get(shape.openingHash) ?? 0,
    };
  });
}

/** The page's own language decides: the function words of a foreign one are no sign of its prose. */
function functionWordHashes(languages: readonly Language[]): ReadonlySet<number> {
  const language = languages[0];
  if (language === undefined) return new Set();
  const known = functionWordsOf.get(language);
  if (known !== undefined) return known;
  const hashes = new Set(language.functionWords.split(" ").map(hashWord));
  functionWordsOf.set(language, hashes);
  return hashes;
}
