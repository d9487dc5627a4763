import { phraseBits } from "../languages/phrase-bits.ts";
import { recogniseListHeading } from "../recognise/recognise-list-heading.ts";
import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

const HEADED = 0.01;
const BARE = 0.5;
/** Tags stand below the headline and not far below the text. */
const BELOW_TEXT = 30;
const LONGEST_WORDS = 7;
/** Several tags on one line, parted by commas, bars or bullets. */
const ROW = /[,、，|·•;]/u;
const ROW_LENGTH = 120;
const TAG_PATH = /\/(?:tags?|topics?|keywords?|themen?|schlagwort|etiquetas?|sujets?|argomenti)\/[^/]/iu;
const OTHER_HEADINGS: number = /* @__PURE__ */ phraseBits(
  "related",
  "ranking",
  "latest",
  "recommended",
  "more",
  "share",
  "comments",
  "subscribe",
  "advert",
  "account",
  "navigate",
  "legal",
  "cookies",
  "follow",
  "readMore",
  "tools",
  "bio",
  "support",
);

/** Claims the article's tags and their headings: under a heading, on its line, as hashtags, or bare after the text. */
export function findTags(page: ScoredPage, claims: Claims, headline: number): void {
  const last = Math.min(page.blocks.length, claims.lastIndexOf("paragraph") + BELOW_TEXT);
  let listed = false;
  for (let at = headline + 1; at < last; at++) {
    if (claims[at] !== null) {
      listed = false;
      continue;
    }
    listed ||= isListHeading(page, at);
    const tagLine = page.blocks[at]?.evidence.tagLine ?? null;
    if (tagLine !== null && tagLine.value.tags.length > 0 && tagLine.confidence >= 0.5) {
      claims[at] = "tag";
      continue;
    }
    if (isTagLink(page, at)) {
      claims[at] = "tag";
      continue;
    }
    const learned = probability(page, at, "list-heading") + probability(page, at, "tag");
    if (tagLine !== null && tagLine.value.tags.length === 0 && tagLine.confidence + learned >= 0.6) {
      claims[at] = "tag-heading";
      at = claimUnder(page, claims, at + 1) - 1;
    } else if (
      !listed &&
      probability(page, at, "tag") >= BARE &&
      isShort(page, at) &&
      !isOtherHeading(page, at)
    )
      claims[at] = "tag";
  }
}

/** Claims the short blocks that follow a heading of tags, and returns the block after the last one. */
function claimUnder(page: ScoredPage, claims: Claims, from: number): number {
  let at = from;
  for (; at < page.blocks.length; at++) {
    if (claims[at] !== null || !isShort(page, at)) break;
    if (probability(page, at, "tag") < HEADED) break;
    if (isOtherHeading(page, at)) break;
    claims[at] = "tag";
  }
  return at;
}

/** Whether a block is one link to the page of a tag, by the address. */
function isTagLink({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape } = blocks[at] ?? {};
  const [link, other] = block?.links ?? [];
  if (block === undefined || shape === undefined || link === undefined || other !== undefined) return false;
  return (
    shape.words <= LONGEST_WORDS && link.end - link.start === block.text.length && TAG_PATH.test(link.url)
  );
}

/** Whether a line heads a list or is furniture by its words. */
function isOtherHeading({ blocks }: ScoredPage, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  if (block === undefined || evidence === undefined) return true;
  return (evidence.phrases.whole & OTHER_HEADINGS) !== 0 || isListHeading({ blocks }, at);
}

function isListHeading({ blocks }: Pick<ScoredPage, "blocks">, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  if (block === undefined || evidence === undefined) return false;
  return (recogniseListHeading(block.text, evidence.phrases)?.confidence ?? 0) >= 0.6;
}

function isShort({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || block.text === "") return false;
  return ROW.test(block.text)
    ? block.text.length < ROW_LENGTH
    : shape.words <= LONGEST_WORDS && block.text.length < 60;
}
