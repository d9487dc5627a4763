import type { Language } from "../../languages/language.ts";
import type { Block } from "../../read/block.ts";
import type { PageContext } from "../../recognise/page-context.ts";
import { type BlockEvidence, recogniseBlock } from "../../recognise/recognise-block.ts";
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

/** Longer lines hardly ever stand on a page twice. */
const LONGEST_REPEATED = 120;
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
  const known = new Map<string, BlockEvidence>();
  return blocks.map((block, index) => {
    const shape = shapes[index] ?? measureText("", functionWords);
    const seenBefore = seen.has(shape.hash);
    seen.add(shape.hash);
    return {
      block,
      shape,
      evidence: recogniseOnce(block, context, known),
      copies: copies.get(shape.hash) ?? 1,
      seenBefore,
      sameOpening: openings.get(shape.openingHash) ?? 0,
    };
  });
}

/** About every sixth line of a page stands there before: menus, names, buttons. Links and ranks make a block its own. */
function recogniseOnce(block: Block, context: PageContext, known: Map<string, BlockEvidence>): BlockEvidence {
  const { text, links, rank } = block;
  if (text.length > LONGEST_REPEATED || links.length > 0 || rank !== null)
    return recogniseBlock(block, context);
  const before = known.get(text);
  if (before !== undefined) return before;
  const evidence = recogniseBlock(block, context);
  known.set(text, evidence);
  return evidence;
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
