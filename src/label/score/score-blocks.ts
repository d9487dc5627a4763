import { createRow, type FeatureRow, type RowWriter } from "../measure/feature-row.ts";
import { BLOCK_CLASSES } from "./block-class.ts";

/** The fitted scorer: one hidden layer. `first` holds a row of `hidden` weights a feature, then the biases. */
export interface ScorerWeights {
  readonly hidden: number;
  readonly first: Float32Array;
  readonly second: Float32Array;
}

const CLASSES = BLOCK_CLASSES.length;

/** How many hidden units are summed at a time, each in a local number: a sum in an array costs twice as much. */
const LANES = 8;

/**
 * The probabilities of each class for every block, `BLOCK_CLASSES.length` values a block. The blocks' features are
 * written one row after the other into one buffer: memory for those of a page costs more time than the scores.
 *
 * @param count - how many blocks there are
 * @param width - how many features a block has
 * @param write - what writes the features of a block
 */
export function scoreBlocks(
  count: number,
  width: number,
  write: RowWriter,
  weights: ScorerWeights,
): Float32Array {
  const { hidden, first, second } = weights;
  const result = new Float32Array(count * CLASSES);
  const units = new Float32Array(hidden + LANES);
  const scores = new Float32Array(CLASSES);
  const bias = first.subarray(width * hidden);
  const start = second.subarray(hidden * CLASSES);
  const row = createRow(width);
  for (let block = 0; block < count; block++) {
    row.count = 0;
    row.at = 0;
    write(row, block);
    units.set(bias);
    for (let lane = 0; lane < hidden; lane += LANES) sumUnits(units, lane, row, weights);
    scores.set(start);
    for (let h = 0; h < hidden; h++) {
      const unit = units[h] ?? 0;
      if (unit <= 0) continue;
      for (let c = 0; c < CLASSES; c++) scores[c] = (scores[c] ?? 0) + unit * (second[h * CLASSES + c] ?? 0);
    }
    toProbabilities(scores);
    result.set(scores, block * CLASSES);
  }
  return result;
}

/** Adds the features to the units from `lane` on; past the last unit the sums are of no use and do no harm. */
function sumUnits(
  units: Float32Array,
  lane: number,
  { columns, values, count }: FeatureRow,
  { hidden, first }: ScorerWeights,
): void {
  let a = units[lane] ?? 0;
  let b = units[lane + 1] ?? 0;
  let c = units[lane + 2] ?? 0;
  let d = units[lane + 3] ?? 0;
  let e = units[lane + 4] ?? 0;
  let f = units[lane + 5] ?? 0;
  let g = units[lane + 6] ?? 0;
  let h = units[lane + 7] ?? 0;
  for (let index = 0; index < count; index++) {
    const value = values[index] ?? 0;
    const base = (columns[index] ?? 0) * hidden + lane;
    a = Math.fround(a + value * (first[base] ?? 0));
    b = Math.fround(b + value * (first[base + 1] ?? 0));
    c = Math.fround(c + value * (first[base + 2] ?? 0));
    d = Math.fround(d + value * (first[base + 3] ?? 0));
    e = Math.fround(e + value * (first[base + 4] ?? 0));
    f = Math.fround(f + value * (first[base + 5] ?? 0));
    g = Math.fround(g + value * (first[base + 6] ?? 0));
    h = Math.fround(h + value * (first[base + 7] ?? 0));
  }
  units[lane] = a;
  units[lane + 1] = b;
  units[lane + 2] = c;
  units[lane + 3] = d;
  units[lane + 4] = e;
  units[lane + 5] = f;
  units[lane + 6] = g;
  units[lane + 7] = h;
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
