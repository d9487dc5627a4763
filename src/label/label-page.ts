import type { TextFormat } from "../model/news-page.ts";
import type { SegmentRole } from "../model/segment.ts";
import { asIndex } from "./as-index.ts";
import { chooseBody } from "./choose-body.ts";
import { chooseBylines } from "./choose-bylines.ts";
import { chooseCaptions } from "./choose-captions.ts";
import { chooseHeader } from "./choose-header.ts";
import { chooseHeadline } from "./choose-headline.ts";
import { chooseTimestamps } from "./choose-timestamps.ts";
import { claimComments } from "./claim-comments.ts";
import { claimLabelledCaptions } from "./claim-labelled-captions.ts";
import { claimPageSection } from "./claim-page-section.ts";
import { claimSummary } from "./claim-summary.ts";
import { dropAboveByline } from "./drop-above-byline.ts";
import { dropAboveHeadline } from "./drop-above-headline.ts";
import { FEATURE_COUNT, featureWriter } from "./extract-features.ts";
import { findLists } from "./find-lists.ts";
import { findPosts, type Post } from "./find-posts.ts";
import { findTags } from "./find-tags.ts";
import { holdsArticle } from "./holds-article.ts";
import { loadWeights } from "./load-weights.ts";
import type { Observation } from "./observe-page.ts";
import type { Claims, FoundList, PageLabels } from "./page-labels.ts";
import { roleConfidence } from "./role-confidence.ts";
import { type ScorerWeights, scoreRows } from "./score-blocks.ts";
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
  const write = featureWriter(blocks, format);
  const page: ScoredPage = { blocks, probabilities: scoreRows(blocks.length, FEATURE_COUNT, write, weights) };
  const claims: Claims = new Array<SegmentRole | null>(blocks.length).fill(null);
  const posts = findPosts(page);
  chooseBody(page, claims, posts);
  claimLabelledCaptions(page, claims);
  const article = holdsArticle(page, claims);
  if (!article) claims.fill(null);
  const lists = article ? labelArticle(page, claims, posts) : labelIndex(page, claims);
  const roles = claims.map((role) => role ?? "furniture");
  return {
    roles,
    confidences: roles.map((role, at) => roleConfidence(page, at, role)),
    holdsArticle: article,
    lists,
  };
}

/** The roles of a page with an article; what belongs to it is given out before the lists around it. */
function labelArticle(page: ScoredPage, claims: Claims, posts: readonly Post[]): FoundList[] {
  const headline = chooseHeadline(page, claims, posts);
  dropAboveHeadline(claims, headline);
  findTags(page, claims, headline);
  chooseTimestamps(page, claims, headline);
  chooseBylines(page, claims, headline);
  dropAboveByline(claims, headline);
  const lists = findLists(page, claims, false);
  chooseHeader(page, claims, headline);
  chooseCaptions(page, claims);
  claimSummary(page, claims, headline);
  claimComments(page, claims);
  return lists;
}

/** The roles of a page without one: its lists, and the section that they belong to. */
function labelIndex(page: ScoredPage, claims: Claims): FoundList[] {
  const lists = findLists(asIndex(page), claims, true);
  claimPageSection(page, claims, lists[0]?.heading ?? -1);
  return lists;
}
