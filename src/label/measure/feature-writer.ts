import type { TextFormat } from "../../model/news-page.ts";
import type { RowWriter } from "./feature-row.ts";
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
