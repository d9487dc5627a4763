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

/** Writes the features of one block into a row of zeros. */
export type RowWriter = (row: Float32Array, index: number) => void;

/** The probabilities of each class for every block: `BLOCK_CLASSES.length` values a block. */
export function scoreBlocks(features: Float32Array, width: number, weights: ScorerWeights): Float32Array {
  const write: RowWriter = (row, index) => {
    row.set(features.subarray(index * width, (index + 1) * width));
  };
  return scoreRows(features.length / width, width, write, weights);
}

/**
 * The same of blocks whose features are written one row after the other: the rows share one buffer, since
 * memory for all the features of a page costs more time than the scores.
 */
export function scoreRows(
  count: number,
  width: number,
  write: RowWriter,
  weights: ScorerWeights,
): Float32Array {
  const { hidden, first, second } = weights;
  const result = new Float32Array(count * CLASSES);
  const units = new Float32Array(hidden + LANES);
  const scores = new Float32Array(CLASSES);
  const active = new Int32Array(width);
  const bias = first.subarray(width * hidden);
  const start = second.subarray(hidden * CLASSES);
  const row = new Float32Array(width);
  for (let block = 0; block < count; block++) {
    row.fill(0);
    write(row, block);
    let filled = 0;
    for (let column = 0; column < width; column++) {
      active[filled] = column;
      // Counting costs less here than a jump that no processor foresees.
      filled += Number(row[column] !== 0);
    }
    units.set(bias);
    for (let lane = 0; lane < hidden; lane += LANES) sumUnits(units, lane, row, active, filled, weights);
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

/** Adds the active features to the units from `lane` on; past the last unit the sums are of no use and do no harm. */
function sumUnits(
  units: Float32Array,
  lane: number,
  row: Float32Array,
  active: Int32Array,
  filled: number,
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
  for (let index = 0; index < filled; index++) {
    const column = active[index] ?? 0;
    const value = row[column] ?? 0;
    const base = column * hidden + lane;
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
