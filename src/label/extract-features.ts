import type { TextFormat } from "../model/news-page.ts";
import type { FeatureRow } from "./feature-row.ts";
import type { Observation } from "./observe-page.ts";
import { sensePage } from "./sense-page.ts";
import { writeContextFeatures } from "./write-context-features.ts";
import { summarise, SUMMARY_WIDTH, writeNeighbourFeatures } from "./write-neighbour-features.ts";
import { writeOwnFeatures } from "./write-own-features.ts";

/** How many features a block has; the fitted weights depend on their number and order. */
export const FEATURE_COUNT = 663;

/** The features of every block of a page, `FEATURE_COUNT` values from 0 to 1 a block, in linear time. */
export function extractFeatures(page: readonly Observation[], format: TextFormat): Float32Array {
  const summaries = new Float32Array(page.length * SUMMARY_WIDTH);
  const summaryRow: FeatureRow = { values: summaries, at: 0 };
  for (const observation of page) summarise(summaryRow, observation);
  const sense = sensePage(page);
  const features = new Float32Array(page.length * FEATURE_COUNT);
  for (const [index, observation] of page.entries()) {
    const row: FeatureRow = { values: features, at: index * FEATURE_COUNT };
    writeOwnFeatures(row, observation, format);
    writeNeighbourFeatures(row, summaries, index);
    writeContextFeatures(row, page, sense, index);
  }
  return features;
}
