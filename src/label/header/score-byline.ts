import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { type ArticleFrame, placeScore } from "./article-frame.ts";
import { isNamedIn } from "./is-named-in.ts";
import { isOpenedByline } from "./is-opened-byline.ts";

/** A line that scores less is no byline. */
export const LEAST_BYLINE = 0.5;

/** How much the form of a line and the scorer's word count. */
const FORM = 0.55;
const LEARNED = 0.5;
/** On the line of the date, beside it, below "By" on a line of its own. */
const DATED = 0.3;
const BESIDE_DATE = 0.08;
const LABELLED = 0.2;
/** The points of a summary stand above the name at times: near the top of the text a sure line may yet be it. */
const EARLY = 0.2;
const SURE = 0.8;
const TOP = 8;
/** What a line loses that names no people, that is a picture's credit, and whose people are in the news. */
const NO_PEOPLE = 0.3;
const PICTURED = 0.3;
const NAMED = 0.3;
const CREDIT = 0.75;
/** An opened line is no tag from here on, whatever list it stands in. */
const NO_TAG = 0.8;
const ENTRY = 0.8;

/**
 * How much a line is the article's byline, by its form, the scorer's word, its place and what stands beside it.
 *
 * @param opening - the first paragraphs: a bare name in them is that of somebody in the news
 * @returns 0 for a line that names nobody or may not be a byline; {@link LEAST_BYLINE} is enough
 */
export function scoreByline(
  page: ScoredPage,
  claims: Claims,
  at: number,
  frame: ArticleFrame,
  opening: readonly string[],
): number {
  const byline = page.blocks[at]?.evidence.byline ?? null;
  if (byline === null || !mayBeByline(page, claims, at, frame.headline)) return 0;
  const { authors, agency } = byline.value;
  const learned = probability(page, at, "byline");
  const below = at - frame.firstBody;
  const early = learned > SURE && below > 1 && below <= TOP ? EARLY : 0;
  const labelled = page.blocks[at - 1]?.evidence.label === "by" ? LABELLED : 0;
  // An agency signs below the text as people do above it.
  const signs =
    authors.some(({ kind }) => kind === "person") ||
    (agency !== null && frame.lastBody >= 0 && at > frame.lastBody);
  const score =
    byline.confidence * FORM +
    learned * LEARNED +
    early +
    dateScore(claims, at) +
    labelled +
    placeScore(frame, at) -
    (signs ? 0 : NO_PEOPLE);
  if (score < LEAST_BYLINE || isOpenedByline(page, at)) return score;
  const pictured = isPictured(page, at) && claims[at] !== "timestamp";
  return score - (pictured ? PICTURED : 0) - (isNamedIn(opening, authors) ? NAMED : 0);
}

function dateScore(claims: Claims, at: number): number {
  if (claims[at] === "timestamp") return DATED;
  return claims[at - 1] === "timestamp" || claims[at + 1] === "timestamp" ? BESIDE_DATE : 0;
}

function mayBeByline(page: ScoredPage, claims: Claims, at: number, headline: number): boolean {
  const claim = claims[at];
  // What a picture is named tells who is in it.
  if (page.blocks[at]?.block.mark === "image" && !isOpenedByline(page, at)) return false;
  // Below the headline of another story stands who wrote that one.
  if (headline > at + 1 && isEntry(page, claims, at - 1)) return false;
  if (claim === null || claim === "timestamp") return true;
  return claim === "tag" && isOpenedByline(page, at) && probability(page, at, "byline") > NO_TAG;
}

function isEntry(page: ScoredPage, claims: Claims, at: number): boolean {
  return claims[at] !== "headline" && probability(page, at, "list-entry") > ENTRY;
}

function isPictured({ blocks }: ScoredPage, at: number): boolean {
  return (blocks[at]?.evidence.credit?.confidence ?? 0) >= CREDIT;
}
