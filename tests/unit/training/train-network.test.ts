import { describe, expect, it } from "vitest";
import { put, type RowWriter } from "../../../src/label/measure/feature-row.ts";
import { BLOCK_CLASSES, type BlockClass, classIndex } from "../../../src/label/score/block-class.ts";
import { scoreBlocks } from "../../../src/label/score/score-blocks.ts";
import { type Network, type Samples, type Training, trainNetwork } from "../../../training/train-network.ts";

const TRAINING: Training = {
  inputs: 3,
  hidden: 16,
  epochs: 60,
  seed: 1,
  decay: 0.001,
  dropout: 0,
  rate: 0.01,
  floor: 0.05,
  settled: 0.5,
};
const bit = (...names: BlockClass[]): number =>
  names.reduce((bits, name) => bits | (1 << classIndex(name)), 0);

/** Rows of features with what each may be. */
function samplesOf(
  rows: readonly { features: readonly number[]; allowed: number; weight?: number }[],
): Samples {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const { features } of rows) {
    for (const [column, value] of features.entries()) {
      if (value === 0) continue;
      columns.push(column);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return {
    starts: Int32Array.from(starts),
    columns: Uint16Array.from(columns),
    values: Float32Array.from(values),
    allowed: Int32Array.from(rows, (row) => row.allowed),
    weight: Float32Array.from(rows, (row) => row.weight ?? 1),
  };
}

const times = <Item>(count: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at));

function probabilityOf(network: Network, features: readonly number[], name: BlockClass): number {
  const write: RowWriter = (row) => {
    for (const value of features) put(row, value);
  };
  return scoreBlocks(1, 3, write, network)[classIndex(name)] ?? 0;
}

const SEPARABLE = samplesOf([
  ...times(200, () => ({ features: [1, 0, 0], allowed: bit("body") })),
  ...times(200, () => ({ features: [0, 1, 0], allowed: bit("caption") })),
  // Neither feature alone tells this class: only a hidden unit can.
  ...times(200, () => ({ features: [1, 1, 0], allowed: bit("tag") })),
]);

describe("trainNetwork", () => {
  it("learns classes that a hidden layer can tell apart, as the library scores them", () => {
    const network = trainNetwork(SEPARABLE, TRAINING);
    expect(probabilityOf(network, [1, 0, 0], "body")).toBeGreaterThan(0.9);
    expect(probabilityOf(network, [0, 1, 0], "caption")).toBeGreaterThan(0.9);
    expect(probabilityOf(network, [1, 1, 0], "tag")).toBeGreaterThan(0.9);
  });

  it("gives the same weights for the same samples and seed, and others for another seed", () => {
    const short = { ...TRAINING, epochs: 2, dropout: 0.2 };
    const once = trainNetwork(SEPARABLE, short);
    const twice = trainNetwork(SEPARABLE, short);
    expect(twice).toEqual(once);
    expect(trainNetwork(SEPARABLE, { ...short, seed: 4 }).first).not.toEqual(once.first);
  });

  it("leaves a row free to be any of the classes that it may be, and shares out none to the others", () => {
    const network = trainNetwork(
      samplesOf(times(300, () => ({ features: [1, 0, 0], allowed: bit("body", "subhead") }))),
      TRAINING,
    );
    expect(
      probabilityOf(network, [1, 0, 0], "body") + probabilityOf(network, [1, 0, 0], "subhead"),
    ).toBeGreaterThan(0.95);
  });

  it("lets rows that say what they are decide for those that leave it open", () => {
    const rows = [
      ...times(200, () => ({ features: [1, 0, 0], allowed: bit("body", "subhead") })),
      ...times(50, () => ({ features: [1, 0, 0], allowed: bit("body") })),
    ];
    expect(probabilityOf(trainNetwork(samplesOf(rows), TRAINING), [1, 0, 0], "body")).toBeGreaterThan(0.95);
  });

  it("counts rows by their weight", () => {
    const rows = [
      ...times(100, () => ({ features: [1, 0, 0], allowed: bit("body"), weight: 5 })),
      ...times(100, () => ({ features: [1, 0, 0], allowed: bit("caption"), weight: 1 })),
    ];
    const network = trainNetwork(samplesOf(rows), TRAINING);
    expect(probabilityOf(network, [1, 0, 0], "body")).toBeGreaterThan(0.7);
    expect(probabilityOf(network, [1, 0, 0], "caption")).toBeGreaterThan(0.05);
  });

  it("makes weights of the size that the scorer reads", () => {
    const { inputs, hidden, first, second } = trainNetwork(SEPARABLE, { ...TRAINING, epochs: 1 });
    expect([inputs, hidden]).toEqual([3, 16]);
    expect(first.length).toBe((3 + 1) * 16);
    expect(second.length).toBe((16 + 1) * BLOCK_CLASSES.length);
  });
});
