import type { TextFormat } from "../../model/news-page.ts";
import { createRow, type RowWriter } from "./feature-row.ts";
import type { Observation } from "./observe-page.ts";
import { sensePage } from "./sense-page.ts";
import { writeContextFeatures } from "./write-context-features.ts";
import { summarise, writeNeighbourFeatures } from "./write-neighbour-features.ts";
import { writeOwnFeatures } from "./write-own-features.ts";

/** How many features a block has; the fitted weights depend on their number and order. */
export const FEATURE_COUNT = 663;

/**
 * Takes a page in and gives back what writes the features of one of its blocks: `FEATURE_COUNT` values from 0
 * to 1, of which those that are not zero are kept, in the same time for every block.
 */
export function featureWriter(page: readonly Observation[], format: TextFormat): RowWriter {
  const summaries = page.map(summarise);
  const sense = sensePage(page);
  return (row, index) => {
    const observation = page[index];
    if (observation === undefined) return;
    writeOwnFeatures(row, observation, format);
    writeNeighbourFeatures(row, summaries, index);
    writeContextFeatures(row, page, sense, index);
  };
}

/** The features of every block of a page in one array, zeros and all, for fitting the weights on them. */
export function extractFeatures(page: readonly Observation[], format: TextFormat): Float32Array {
  const write = featureWriter(page, format);
  const features = new Float32Array(page.length * FEATURE_COUNT);
  for (let index = 0; index < page.length; index++) {
    const row = createRow(FEATURE_COUNT);
    write(row, index);
    for (let at = 0; at < row.count; at++)
      features[index * FEATURE_COUNT + (row.columns[at] ?? 0)] = row.values[at] ?? 0;
  }
  return features;
}
