import type { BlockLink } from "../../read/block.ts";
import { articleWords, shareOfArticle } from "../blocks/article-words.ts";
import type { Claims } from "../page-labels.ts";
import { meanProbability, probability, type ScoredPage } from "../score/scored-page.ts";
import { authorsOf } from "./authors-of.ts";
import { claimBareTags } from "./claim-bare-tags.ts";
import { claimTagRow } from "./claim-tag-row.ts";
import { couldBeTag, isListHeading, isLongerButton, isOtherHeading, isTagRow } from "./could-be-tag.ts";

/** Tags stand below the headline and not far below the text. */
const BELOW_TEXT = 30;
const HEADED = 0.01;
/** What is so likely a tag that it is one also where its words are those of a button ("Instagram"). */
const SURE = 0.9;
const UNLIKELY = 0.06;
const UNLIKELY_BUTTON = 0.2;
/** How sure a heading is that opens nothing but tags: one with its colon. */
const SURE_HEADING = 0.8;
/** "Categories" and "Topics" head the menu of a site as well as the tags of an article; "Related topics" less so. */
const LIKELY_MEAN = 0.5;
const LEAST_MEAN = 0.2;
const FOREIGN = 0.34;
/** So few and no more are hardly a menu. */
const FEW = 4;
/** Far below the text, behind lists and boxes, tags must speak of what the article speaks of. */
const FURTHER = 120;
const FOREIGN_FAR = 0.5;
const LONGEST_WORDS = 7;
const TAG_PATH = /\/(?:tags?|topics?|keywords?|themen?|schlagwort|etiquetas?|sujets?|argomenti)\/[^/]/iu;

/**
 * Claims the article's tags and their headings: under a heading, on its line, as hashtags, or bare after the text. A
 * page prints its tags once, so that each surer place is looked at before the next.
 */
export function findTags(page: ScoredPage, claims: Claims, headline: number): void {
  const words = articleWords(page, claims);
  const authors = authorsOf(page);
  const last = claims.lastIndexOf("paragraph");
  const near = Math.min(page.blocks.length, last + BELOW_TEXT);
  const far = Math.min(page.blocks.length, near + FURTHER);
  claimPrinted(page, claims, { from: headline + 1, to: near, far: false }, words, authors);
  if (!claims.includes("tag")) claimBareTags(page, claims, words, authors);
  if (!claims.includes("tag")) claimTagRow(page, claims, words);
  if (!claims.includes("tag")) claimPrinted(page, claims, { from: near, to: far, far: true }, words, authors);
}

/** Where tags are looked for, and whether that is far below the text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly far: boolean;
}

/** Claims tags that the page itself calls tags, by a heading, by hash marks or by their addresses. */
function claimPrinted(
  page: ScoredPage,
  claims: Claims,
  { from, to, far }: Stretch,
  words: ReadonlySet<number>,
  authors: ReadonlySet<string>,
): void {
  const foreign = far ? FOREIGN_FAR : FOREIGN;
  const headings = new Set<string>();
  for (let at = from; at < to; at++) {
    if (claims[at] !== null) continue;
    const tagLine = page.blocks[at]?.evidence.tagLine ?? null;
    if (areTagLinks(page, at)) claims[at] = "tag";
    if (tagLine === null) continue;
    // The same heading again is that of a second print or of the next article.
    const { heading } = tagLine.value;
    const again = heading !== null && headings.has(heading);
    const learned = probability(page, at, "list-heading") + probability(page, at, "tag");
    if (tagLine.value.tags.length > 0) {
      if (tagLine.confidence < 0.5 || (far && shareOfArticle(page, at, at + 1, words) < foreign)) continue;
      claims[at] = again ? "furniture" : "tag";
      if (heading !== null) headings.add(heading);
    } else if (tagLine.confidence + learned >= 0.6) {
      const end = endOfTags(page, claims, at + 1, words, authors);
      const least = heading?.includes(" ") === true ? LEAST_MEAN : LIKELY_MEAN;
      const doubtful = far || (tagLine.confidence < SURE_HEADING && end - at > FEW);
      if (
        doubtful &&
        meanProbability(page, at + 1, end, "tag") < least &&
        shareOfArticle(page, at + 1, end, words) < foreign
      )
        continue;
      claims[at] = again ? "furniture" : "tag-heading";
      claims.fill(again ? "furniture" : "tag", at + 1, end);
      if (heading !== null) headings.add(heading);
      at = end - 1;
    }
  }
}

/** The block after the last of the short blocks that follow a heading of tags. */
function endOfTags(
  page: ScoredPage,
  claims: Claims,
  from: number,
  words: ReadonlySet<number>,
  authors: ReadonlySet<string>,
): number {
  let gap = 0;
  for (let at = from; at < page.blocks.length; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] !== null) return at;
    if (!couldBeTag(observation)) return at === from && isTagRow(observation) ? at + 1 : at;
    const likely = probability(page, at, "tag");
    if (likely < HEADED || observation.evidence.tagLine?.value.tags.length === 0) return at;
    if (likely < SURE ? isOtherHeading(observation) : isListHeading(observation)) return at;
    // A tag with the word of a button is one of the article's own.
    const button = isLongerButton(observation);
    if (button && likely < SURE && shareOfArticle(page, at, at + 1, words) <= 0) return at;
    if (at === from) continue;
    // The tags stand at one distance from each other; what stands further off is no longer one of them.
    if (at > from + 1 && observation.block.gap > gap) return at;
    gap = observation.block.gap;
    const least = button ? UNLIKELY_BUTTON : UNLIKELY;
    if (likely < least && shareOfArticle(page, at, at + 1, words) < 1) return at;
    if (authors.has(observation.block.text)) return at;
  }
  return page.blocks.length;
}

/** Whether a block is nothing but links to the pages of tags, by their addresses. */
function areTagLinks({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || block.links.length === 0) return false;
  if (!block.links.every(({ url }) => TAG_PATH.test(url))) return false;
  const [{ start, end }, other] = block.links as [BlockLink, BlockLink?];
  return other === undefined
    ? (shape?.words ?? 0) <= LONGEST_WORDS && end - start === block.text.length
    : evidence?.tagLine?.value.tags.length === block.links.length;
}
