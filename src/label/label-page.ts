import type { TextFormat } from "../model/news-page.ts";
import type { SegmentRole } from "../model/segment.ts";
import { chooseBylines } from "./header/choose-bylines.ts";
import { chooseHeader } from "./header/choose-header.ts";
import { chooseHeadline } from "./header/choose-headline.ts";
import { chooseTimestamps } from "./header/choose-timestamps.ts";
import { claimPageSection } from "./header/claim-page-section.ts";
import { claimSummary } from "./header/claim-summary.ts";
import { dropAboveByline } from "./header/drop-above-byline.ts";
import { dropAboveHeadline } from "./header/drop-above-headline.ts";
import { holdsArticle } from "./holds-article.ts";
import { asIndex } from "./lists/as-index.ts";
import { findLists } from "./lists/find-lists.ts";
import { FEATURE_COUNT, featureWriter } from "./measure/feature-writer.ts";
import type { Observation } from "./measure/observe-page.ts";
import type { Claims, FoundList, PageLabels, Post } from "./page-labels.ts";
import { chooseCaptions } from "./pictures/choose-captions.ts";
import { claimBesideCredits } from "./pictures/claim-beside-credits.ts";
import { claimFormedCaption } from "./pictures/claim-formed-caption.ts";
import { claimLabelledCaptions } from "./pictures/claim-labelled-captions.ts";
import { claimRepeatedCredits } from "./pictures/claim-repeated-credits.ts";
import { loadWeights } from "./score/load-weights.ts";
import { roleConfidence } from "./score/role-confidence.ts";
import { type ScorerWeights, scoreBlocks } from "./score/score-blocks.ts";
import type { ScoredPage } from "./score/scored-page.ts";
import { findTags } from "./tags/find-tags.ts";
import { chooseBody } from "./text/choose-body.ts";
import { claimComments } from "./text/claim-comments.ts";
import { findPosts } from "./text/find-posts.ts";

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
  const page: ScoredPage = {
    blocks,
    probabilities: scoreBlocks(blocks.length, FEATURE_COUNT, write, weights),
  };
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
  claimRepeatedCredits(page, claims);
  claimBesideCredits(page, claims);
  claimFormedCaption(page, claims);
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
