import { describe, expect, test } from "vitest";
import { createRow } from "../../../src/label/measure/feature-row.ts";
import { FEATURE_COUNT, featureWriter } from "../../../src/label/measure/feature-writer.ts";
import type { Observation } from "../../../src/label/measure/observe-page.ts";
import { sensePage } from "../../../src/label/measure/sense-page.ts";
import { writeContextFeatures } from "../../../src/label/measure/write-context-features.ts";
import {
  SUMMARY_WIDTH,
  summarise,
  writeNeighbourFeatures,
} from "../../../src/label/measure/write-neighbour-features.ts";
import { writeOwnFeatures } from "../../../src/label/measure/write-own-features.ts";
import { BLOCK_CLASSES } from "../../../src/label/score/block-class.ts";
import { loadWeights } from "../../../src/label/score/load-weights.ts";
import type { TextFormat } from "../../../src/model/news-page.ts";
import { stubPage } from "./stub-page.ts";

const { blocks } = stubPage([
  ["Harbour Gazette"],
  ["Ferry returns to the north pier"],
  ["By Ida Brandt"],
  ["10 January 2025, 15:54"],
  ["The ferry that had been in the yard for a month came back to the north pier on Monday."],
  ["Photo: Oren Vale"],
  [""],
]);

/** The features of every block in one array, zeros and all. */
function extractFeatures(page: readonly Observation[], format: TextFormat): Float32Array {
  const features = new Float32Array(page.length * FEATURE_COUNT);
  const write = featureWriter(page, format);
  for (const index of page.keys()) {
    const row = createRow(FEATURE_COUNT);
    write(row, index);
    for (let at = 0; at < row.count; at++)
      features[index * FEATURE_COUNT + (row.columns[at] ?? 0)] = row.values[at] ?? 0;
  }
  return features;
}

describe("the features of a block", () => {
  test("are as many as the count says, whatever the block", () => {
    const summaries = blocks.map(summarise);
    for (const summary of summaries) expect(summary.at).toBe(SUMMARY_WIDTH);
    const sense = sensePage(blocks);
    for (const [at, observation] of blocks.entries()) {
      const row = createRow(FEATURE_COUNT + 100);
      writeOwnFeatures(row, observation, "lines");
      writeNeighbourFeatures(row, summaries, at);
      writeContextFeatures(row, blocks, sense, at);
      expect(row.at).toBe(FEATURE_COUNT);
      expect([...row.columns.subarray(0, row.count)]).toEqual(
        [...new Set(row.columns.subarray(0, row.count))].sort((one, next) => one - next),
      );
    }
  });

  test("lie from 0 to 1", () => {
    const features = extractFeatures(blocks, "markdown");
    expect(features).toHaveLength(blocks.length * FEATURE_COUNT);
    expect(features.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(new Set(features).size).toBeGreaterThan(10);
  });

  test("tell blocks and formats apart", () => {
    const [one, other] = (["lines", "markdown"] as const).map((format) => extractFeatures(blocks, format));
    expect(one).not.toEqual(other);
    expect(one?.subarray(0, FEATURE_COUNT)).not.toEqual(one?.subarray(FEATURE_COUNT, 2 * FEATURE_COUNT));
  });

  test("of no page are none", () => {
    expect(extractFeatures([], "lines")).toHaveLength(0);
  });
});

describe("the fitted weights", () => {
  const { hidden, first, second } = loadWeights();

  test("are made for that many features, with a bias a unit and a class", () => {
    expect(first).toHaveLength(FEATURE_COUNT * hidden + hidden);
    expect(second).toHaveLength(hidden * BLOCK_CLASSES.length + BLOCK_CLASSES.length);
  });

  test("are finite, signed and unpacked once", () => {
    for (const weights of [first, second]) {
      expect(weights.every(Number.isFinite)).toBe(true);
      expect(weights.some((weight) => weight < 0) && weights.some((weight) => weight > 0)).toBe(true);
    }
    expect(loadWeights()).toBe(loadWeights());
  });
});
