import type { TextFormat } from "../model/news-page.ts";
import type { SegmentRole } from "../model/segment.ts";
import { chooseBody } from "./choose-body.ts";
import { chooseBylines } from "./choose-bylines.ts";
import { chooseCaptions } from "./choose-captions.ts";
import { chooseHeader } from "./choose-header.ts";
import { chooseHeadline } from "./choose-headline.ts";
import { chooseTimestamps } from "./choose-timestamps.ts";
import { extractFeatures, FEATURE_COUNT } from "./extract-features.ts";
import { findLists } from "./find-lists.ts";
import { findTags } from "./find-tags.ts";
import { loadWeights } from "./load-weights.ts";
import type { Observation } from "./observe-page.ts";
import type { Claims, PageLabels } from "./page-labels.ts";
import { roleConfidence } from "./role-confidence.ts";
import { type ScorerWeights, scoreBlocks } from "./score-blocks.ts";
import type { ScoredPage } from "./scored-page.ts";

/**
 * Gives every block of a page its role: scores from the fitted table, then one role after the other from the
 * surest to the least sure, each taking only what is free.
 */
export function labelPage(
  blocks: readonly Observation[],
  format: TextFormat,
  weights: ScorerWeights = loadWeights(),
): PageLabels {
  const features = extractFeatures(blocks, format);
  const page: ScoredPage = { blocks, probabilities: scoreBlocks(features, FEATURE_COUNT, weights) };
  const claims: Claims = new Array<SegmentRole | null>(blocks.length).fill(null);
  chooseBody(page, claims);
  const headline = chooseHeadline(page, claims);
  findTags(page, claims, headline);
  chooseTimestamps(page, claims, headline);
  chooseBylines(page, claims, headline);
  const lists = findLists(page, claims);
  chooseHeader(page, claims, headline);
  chooseCaptions(page, claims);
  const roles = claims.map((role) => role ?? "furniture");
  return { roles, confidences: roles.map((role, at) => roleConfidence(page, at, role)), lists };
}
