import { BLOCK_CLASSES, type BlockClass } from "../../src/label/score/block-class.ts";
import type { JudgedBlock } from "./judge-blocks.ts";

/** How well one class of blocks is found. */
export interface RoleFigures {
  readonly name: BlockClass;
  /** How many blocks are of it. */
  readonly blocks: number;
  /** The share of the blocks given it that are of it; null when none was. */
  readonly precision: number | null;
  /** The share of its blocks that were given it; null when there are none. */
  readonly recall: number | null;
  /** Twice the hits, divided by blocks given it and blocks of it; null when there are neither. */
  readonly f1: number | null;
  /** The mean confidence of the blocks given it, to be held against the precision; null when none was. */
  readonly confidence: number | null;
}

/** Precision, recall and F1 of every class, over the blocks of all pages together. */
export function countRoles(blocks: readonly JudgedBlock[]): RoleFigures[] {
  return BLOCK_CLASSES.map((name) => {
    const given = blocks.filter((block) => block.found === name);
    const real = blocks.filter((block) => block.truth === name).length;
    const right = given.filter((block) => block.truth === name).length;
    return {
      name,
      blocks: real,
      precision: share(right, given.length),
      recall: share(right, real),
      f1: share(2 * right, given.length + real),
      confidence: share(
        given.reduce((sum, block) => sum + block.confidence, 0),
        given.length,
      ),
    };
  });
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
