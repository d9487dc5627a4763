import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Stamp } from "../../model/timestamp.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { articleFrame, placeScore } from "./article-frame.ts";
import { isOpenedByline } from "./is-opened-byline.ts";

const LEAST = 0.55;
/** Dates of one article stand this close together. */
const TOGETHER = 4;
const BESIDE = 0.5;
const SURE = 0.9;
/** "5 hours ago" gives no date without the moment of reading: one that does goes before. */
const TOLD = 0.2;
/** A date in a caption or sentence is surer of itself than of being the page's. */
const LINE = 0.45;
const NOTE: number = /* @__PURE__ */ phraseBits("endCredit");

/**
 * Claims the lines that print when the article was published and changed: the surest one near the headline,
 * else right after the text, and those beside it. Lists and comments have dates of their own.
 */
export function chooseTimestamps(page: ScoredPage, claims: Claims, headline: number): void {
  const frame = articleFrame(claims, headline);
  let best = LEAST;
  let chosen = -1;
  for (const [at, { block, evidence }] of page.blocks.entries()) {
    const { timestamp } = evidence;
    if (timestamp === null) continue;
    const learned = probability(page, at, "timestamp");
    // What stands above the text, or below a deck that was taken for it, and ends in a date is no subhead.
    const closed = timestamp.end === block.text.length && at <= frame.firstBody + 1;
    const above = claims[at] === "subhead" && (closed || (at < frame.firstBody && learned > BESIDE));
    if (!above && !isFree(claims, at)) continue;
    if (timestamp.confidence < LINE && learned < SURE) continue;
    const first = stampsAt(page, at).some(({ kind, value }) => kind === "published" && value !== null);
    const signed = isOpenedByline(page, at - 1) || isOpenedByline(page, at + 1) ? 0.15 : 0;
    const told = stampsAt(page, at).every(
      ({ value, alternatives }) => value === null && alternatives.length === 0,
    );
    const score =
      timestamp.confidence * 0.6 +
      learned * 0.5 +
      placeScore(frame, at) +
      signed +
      (first ? 0.1 : 0) -
      (told ? TOLD : 0);
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  if (chosen < 0) return;
  if (claims[chosen] !== "byline") claims[chosen] = "timestamp";
  const first =
    page.blocks[chosen - 1]?.evidence.label !== "updated" &&
    stampsAt(page, chosen).some(({ kind, value }) => kind !== "updated" && value !== null);
  for (let at = chosen - TOGETHER; at <= chosen + TOGETHER; at++) {
    if (claims[at] !== null || (page.blocks[at]?.evidence.timestamp?.confidence ?? 0) < BESIDE) continue;
    // Beside a date that is no update only labelled ones are the article's too; an update has its first date beside it.
    const labelled = stampsAt(page, at).some(({ kind }) => kind !== "unlabelled") || isBelowLabel(page, at);
    if (labelled || (!first && Math.abs(at - chosen) <= 2)) claims[at] = "timestamp";
  }
  if (!first) claimFirstPrint(page, claims, chosen);
}

/** "This story was originally published May 6, 2024", below a text whose head prints the update alone. */
function claimFirstPrint(page: ScoredPage, claims: Claims, from: number): void {
  const isFirst = ({ kind, value }: Stamp): boolean => kind === "published" && value !== null;
  for (let at = from + 1; at < page.blocks.length; at++) {
    if (claims[at] === "timestamp" && stampsAt(page, at).some(isFirst)) return;
    const note = ((page.blocks[at]?.evidence.phrases.lead ?? 0) & NOTE) !== 0;
    if (!note || claims[at] !== null || !stampsAt(page, at).some(isFirst)) continue;
    claims[at] = "timestamp";
    return;
  }
}

function stampsAt({ blocks }: ScoredPage, at: number): readonly Stamp[] {
  return blocks[at]?.evidence.timestamp?.value.stamps ?? [];
}

/** "Updated" may stand on a line of its own, the date below it. */
function isBelowLabel({ blocks }: ScoredPage, at: number): boolean {
  const label = blocks[at - 1]?.evidence.label ?? null;
  return label !== null && label !== "by";
}

function isFree(claims: Claims, at: number): boolean {
  return claims[at] === null || claims[at] === "byline";
}
