import { BLOCK_CLASSES } from "../src/label/score/block-class.ts";

/** Rows of features, the zeros left out, with what each row may be and how much it counts. */
export interface Samples {
  /** Where each row's features begin; one more place than rows. */
  starts: Int32Array;
  columns: Uint16Array;
  values: Float32Array;
  allowed: Int32Array;
  weight: Float32Array;
}

/** A network of one hidden layer: features, rectified hidden units, class scores. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  /** `inputs` rows of `hidden`, then the hidden biases. */
  readonly first: Float32Array;
  /** `hidden` rows of classes, then the class biases. */
  readonly second: Float32Array;
}

export interface Training {
  inputs: number;
  hidden: number;
  epochs: number;
  seed: number;
  /** Share of each class's weights taken off a step. */
  decay: number;
  /** Share of features left out of a row at random. */
  dropout: number;
  rate: number;
  /** Share of the rate that is left at the end. */
  floor: number;
  /** The network is the mean of its states after this share of the steps: less of it is chance. */
  settled: number;
}

const CLASSES = BLOCK_CLASSES.length;
const BATCH = 64;
/** So many steps lie between two states that the mean is taken of. */
const STRIDE = 20;

/**
 * Fits a network by Adam on the likelihood that a row is one of its allowed classes.
 * Deterministic: the same samples and seed give the same weights.
 */
export function trainNetwork(samples: Samples, training: Training): Network {
  const { inputs, hidden } = training;
  const random = randomFrom(training.seed);
  const first = Float32Array.from({ length: (inputs + 1) * hidden }, () => (random() - 0.5) * 0.25);
  const second = Float32Array.from({ length: (hidden + 1) * CLASSES }, () => (random() - 0.5) * 0.6);
  const rows = samples.allowed.length;
  const order = Uint32Array.from({ length: rows }, (_, at) => at);
  const optimise = [adam(first.length), adam(second.length)] as const;
  const gradients = [new Float32Array(first.length), new Float32Array(second.length)] as const;
  const means = [meanOf(first.length), meanOf(second.length)] as const;
  const steps = Math.ceil(rows / BATCH) * training.epochs;
  let step = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < rows; from += BATCH) {
      gradients[0].fill(0);
      gradients[1].fill(0);
      const to = Math.min(rows, from + BATCH);
      for (let at = from; at < to; at++) {
        backpropagate(samples, order[at] ?? 0, hidden, first, second, gradients, training.dropout, random);
      }
      const rate = training.rate * (1 - ((1 - training.floor) * step) / steps);
      step++;
      optimise[0](first, gradients[0], rate, training.decay, step);
      optimise[1](second, gradients[1], rate, training.decay, step);
      if (step === steps || (step >= steps * training.settled && step % STRIDE === 0)) {
        means[0].add(first);
        means[1].add(second);
      }
    }
  }
  return { inputs, hidden, first: means[0].value(), second: means[1].value() };
}

/** The mean of arrays of one size. */
function meanOf(size: number): { add: (state: Float32Array) => void; value: () => Float32Array } {
  const sum = new Float64Array(size);
  let count = 0;
  return {
    add: (state) => {
      for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (state[at] as number);
      count++;
    },
    value: () => Float32Array.from(sum, (each) => each / count),
  };
}

const unit = new Float32Array(256);
const back = new Float32Array(256);
const score = new Float32Array(CLASSES);

function backpropagate(
  samples: Samples,
  row: number,
  hidden: number,
  first: Float32Array,
  second: Float32Array,
  gradients: readonly [Float32Array, Float32Array],
  dropout: number,
  random: () => number,
): void {
  const from = samples.starts[row] ?? 0;
  const to = samples.starts[row + 1] ?? from;
  const { columns, values } = samples;
  const bias = first.length - hidden;
  for (let h = 0; h < hidden; h++) unit[h] = first[bias + h] as number;
  const offset = dropout > 0 ? Math.floor(random() * 1000) : 0;
  const cut = Math.round(dropout * 1000);
  for (let k = from; k < to; k++) {
    if (cut > 0 && ((k - from) * 7919 + offset * 131) % 1000 < cut) continue;
    const base = (columns[k] as number) * hidden;
    const value = values[k] as number;
    for (let h = 0; h < hidden; h++) unit[h] = (unit[h] as number) + value * (first[base + h] as number);
  }
  const out = second.length - CLASSES;
  for (let c = 0; c < CLASSES; c++) score[c] = second[out + c] as number;
  for (let h = 0; h < hidden; h++) {
    const active = unit[h] as number;
    if (active <= 0) continue;
    for (let c = 0; c < CLASSES; c++)
      score[c] = (score[c] as number) + active * (second[h * CLASSES + c] as number);
  }
  softmax(score);
  const allowed = samples.allowed[row] as number;
  let inside = 1e-9;
  for (let c = 0; c < CLASSES; c++) if ((allowed & (1 << c)) !== 0) inside += score[c] as number;
  const weight = samples.weight[row] as number;
  back.fill(0);
  for (let c = 0; c < CLASSES; c++) {
    const p = score[c] as number;
    const target = (allowed & (1 << c)) !== 0 ? p / inside : 0;
    const delta = weight * (p - target);
    if (delta === 0) continue;
    gradients[1][out + c] = (gradients[1][out + c] as number) + delta;
    for (let h = 0; h < hidden; h++) {
      const active = unit[h] as number;
      if (active <= 0) continue;
      const place = h * CLASSES + c;
      gradients[1][place] = (gradients[1][place] as number) + delta * active;
      back[h] = (back[h] as number) + delta * (second[place] as number);
    }
  }
  for (let h = 0; h < hidden; h++) {
    if ((unit[h] as number) <= 0) back[h] = 0;
    else gradients[0][bias + h] = (gradients[0][bias + h] as number) + (back[h] as number);
  }
  for (let k = from; k < to; k++) {
    if (cut > 0 && ((k - from) * 7919 + offset * 131) % 1000 < cut) continue;
    const base = (columns[k] as number) * hidden;
    const value = values[k] as number;
    for (let h = 0; h < hidden; h++) {
      gradients[0][base + h] = (gradients[0][base + h] as number) + value * (back[h] as number);
    }
  }
}

function softmax(scores: Float32Array): void {
  const top = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    const value = Math.exp((scores[c] as number) - top);
    scores[c] = value;
    sum += value;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}

type Optimiser = (
  weights: Float32Array,
  gradient: Float32Array,
  rate: number,
  decay: number,
  step: number,
) => void;

function adam(size: number): Optimiser {
  const mean = new Float32Array(size);
  const square = new Float32Array(size);
  return (weights, gradient, rate, decay, step) => {
    const scale = (rate * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
    for (let at = 0; at < size; at++) {
      const g = (gradient[at] as number) / BATCH;
      const m = 0.9 * (mean[at] as number) + 0.1 * g;
      const v = 0.999 * (square[at] as number) + 0.001 * g * g;
      mean[at] = m;
      square[at] = v;
      const w = weights[at] as number;
      weights[at] = w - (scale * m) / (Math.sqrt(v) + 1e-8) - rate * decay * w;
    }
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
}

/** Mulberry32: small, seeded and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
