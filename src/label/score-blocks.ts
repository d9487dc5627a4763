import { BLOCK_CLASSES } from "./block-class.ts";

/** The fitted scorer: one hidden layer. `first` holds a row of `hidden` weights a feature, then the biases. */
export interface ScorerWeights {
  readonly hidden: number;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const CLASSES = BLOCK_CLASSES.length;

/** The probabilities of each class for every block: `BLOCK_CLASSES.length` values a block. */
export function scoreBlocks(features: Float32Array, width: number, weights: ScorerWeights): Float32Array {
  const { hidden, first, second } = weights;
  const count = features.length / width;
  const result = new Float32Array(count * CLASSES);
  const units = new Float32Array(hidden);
  const bias = first.subarray(width * hidden);
  for (let block = 0; block < count; block++) {
    units.set(bias);
    const row = block * width;
    for (let column = 0; column < width; column++) {
      const value = features[row + column] as number;
      if (value === 0) continue;
      const base = column * hidden;
      for (let h = 0; h < hidden; h++) units[h] = (units[h] as number) + value * (first[base + h] as number);
    }
    const scores = result.subarray(block * CLASSES, (block + 1) * CLASSES);
    scores.set(second.subarray(hidden * CLASSES));
    for (let h = 0; h < hidden; h++) {
      const active = units[h] as number;
      if (active <= 0) continue;
      for (let c = 0; c < CLASSES; c++) scores[c] = (scores[c] as number) + active * (second[h * CLASSES + c] as number);
    }
    toProbabilities(scores);
  }
  return result;
}

function toProbabilities(scores: Float32Array): void {
  let top = scores[0] as number;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < CLASSES; c++) {
    const value = Math.exp((scores[c] as number) - top);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < CLASSES; c++) scores[c] = (scores[c] as number) / sum;
}
