import { BLOCK_CLASSES } from "./block-class.ts";

/** The fitted scorer: one hidden layer. `first` holds a row of `hidden` weights a feature, then the biases. */
export interface ScorerWeights {
  readonly hidden: number;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const CLASSES = BLOCK_CLASSES.length;

/** How many hidden units are summed at a time, each in a local number: a sum in an array costs twice as much. */
const LANES = 4;

/** The probabilities of each class for every block: `BLOCK_CLASSES.length` values a block. */
export function scoreBlocks(features: Float32Array, width: number, weights: ScorerWeights): Float32Array {
  const { hidden, first, second } = weights;
  const count = features.length / width;
  const result = new Float32Array(count * CLASSES);
  const units = new Float32Array(hidden + LANES);
  const active = new Int32Array(width);
  const bias = first.subarray(width * hidden);
  const start = second.subarray(hidden * CLASSES);
  for (let block = 0; block < count; block++) {
    const row = block * width;
    let filled = 0;
    for (let column = 0; column < width; column++)
      if (features[row + column] !== 0) active[filled++] = column;
    units.set(bias);
    for (let lane = 0; lane < hidden; lane += LANES)
      sumUnits(units, lane, features, row, active, filled, weights);
    const scores = result.subarray(block * CLASSES, (block + 1) * CLASSES);
    scores.set(start);
    for (let h = 0; h < hidden; h++) {
      const unit = units[h] ?? 0;
      if (unit <= 0) continue;
      for (let c = 0; c < CLASSES; c++) scores[c] = (scores[c] ?? 0) + unit * (second[h * CLASSES + c] ?? 0);
    }
    toProbabilities(scores);
  }
  return result;
}

/** Adds the active features to the units from `lane` on; past the last unit the sums are of no use and do no harm. */
function sumUnits(
  units: Float32Array,
  lane: number,
  features: Float32Array,
  row: number,
  active: Int32Array,
  filled: number,
  { hidden, first }: ScorerWeights,
): void {
  let a = units[lane] ?? 0;
  let b = units[lane + 1] ?? 0;
  let c = units[lane + 2] ?? 0;
  let d = units[lane + 3] ?? 0;
  for (let index = 0; index < filled; index++) {
    const column = active[index] ?? 0;
    const value = features[row + column] ?? 0;
    const base = column * hidden + lane;
    a = Math.fround(a + value * (first[base] ?? 0));
    b = Math.fround(b + value * (first[base + 1] ?? 0));
    c = Math.fround(c + value * (first[base + 2] ?? 0));
    d = Math.fround(d + value * (first[base + 3] ?? 0));
  }
  units[lane] = a;
  units[lane + 1] = b;
  units[lane + 2] = c;
  units[lane + 3] = d;
}

function toProbabilities(scores: Float32Array): void {
  let top = scores[0] ?? 0;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < CLASSES; c++) {
    const value = Math.exp((scores[c] ?? 0) - top);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < CLASSES; c++) scores[c] = (scores[c] ?? 0) / sum;
}
