import type { Observation } from "../measure/observe-page.ts";
import { BLOCK_CLASSES, type BlockClass, classIndex } from "./block-class.ts";

/** A page whose blocks are measured, recognised and scored: what the steps that give out roles work on. */
export interface ScoredPage {
  readonly blocks: readonly Observation[];
  /** `BLOCK_CLASSES.length` probabilities a block. */
  readonly probabilities: Float32Array;
}

const CLASSES = BLOCK_CLASSES.length;

/** The probability that a block is of a class; 0 outside the page. */
export function probability(page: ScoredPage, block: number, name: BlockClass): number {
  return page.probabilities[block * CLASSES + classIndex(name)] ?? 0;
}

/** The mean probability of a stretch of blocks to be of a class; 0 for no blocks. */
export function meanProbability(page: ScoredPage, from: number, end: number, name: BlockClass): number {
  let sum = 0;
  for (let at = from; at < end; at++) sum += probability(page, at, name);
  return end > from ? sum / (end - from) : 0;
}
