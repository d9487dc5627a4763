import type { TextFormat } from "../../model/news-page.ts";
import type { RowWriter } from "../score/score-blocks.ts";
import type { FeatureRow } from "./feature-row.ts";
import type { Observation } from "./observe-page.ts";
import { sensePage } from "./sense-page.ts";
import { writeContextFeatures } from "./write-context-features.ts";
import { SUMMARY_WIDTH, summarise, writeNeighbourFeatures } from "./write-neighbour-features.ts";
import { writeOwnFeatures } from "./write-own-features.ts";

/** How many features a block has; the fitted weights depend on their number and order. */
export const FEATURE_COUNT = 663;

/**
 * Takes a page in and gives back what writes the features of one of its blocks: `FEATURE_COUNT` values from 0
 * to 1, into a row of zeros, in the same time for every block.
 */
export function featureWriter(page: readonly Observation[], format: TextFormat): RowWriter {
  const summaries = new Float32Array(page.length * SUMMARY_WIDTH);
  const summaryRow: FeatureRow = { values: summaries, at: 0 };
  for (const observation of page) summarise(summaryRow, observation);
  const sense = sensePage(page);
  return (values, index) => {
    const observation = page[index];
    if (observation === undefined) return;
    const row: FeatureRow = { values, at: 0 };
    writeOwnFeatures(row, observation, format);
    writeNeighbourFeatures(row, summaries, index);
    writeContextFeatures(row, page, sense, index);
  };
}

/** The features of every block of a page in one array, for fitting the weights on them. */
export function extractFeatures(page: readonly Observation[], format: TextFormat): Float32Array {
  const write = featureWriter(page, format);
  const features = new Float32Array(page.length * FEATURE_COUNT);
  for (let index = 0; index < page.length; index++)
    write(features.subarray(index * FEATURE_COUNT, (index + 1) * FEATURE_COUNT), index);
  return features;
}
