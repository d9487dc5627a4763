import { phraseBits } from "../languages/phrase-bits.ts";
import type { SegmentRole } from "../model/segment.ts";
import { recognisePostTime } from "../recognise/recognise-post-time.ts";
import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** What a change between body and not body costs, in log odds: one odd line does not cut the article. */
const SWITCH_COST = 0.4;
/** A block with more words than this that stands a third time is a box, not a paragraph. */
const REPEATED_WORDS = 10;
const SUBHEAD_WORDS = 20;
const LONE_WORDS = 9;
const LONE = 0.1;
const EXTENSION = 12;
const LEAD_IN_WORDS = 6;
const GOES_ON = 0.06;
const DETAIL = 0.1;
const NAMED_FACT = /^[^:：]{1,16}[:：] ?[^:：]/u;
const SENTENCE_BONUS = 1;
const FURNITURE: number = /* @__PURE__ */ phraseBits(
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
  "gallery",
  "player",
  "tools",
  "bio",
  "support",
  "endCredit",
  "sponsored",
);
/** Labels of ads and buttons stand inside the text, and are no part of it. */
const LABEL_WORDS = 7;
const LABELS: number = /* @__PURE__ */ phraseBits("advert", "share");
const SURE_DATELINE = 0.75;
const DECK = 0.1;
/** A dateline further down is that of another story. */
const DATELINE_WITHIN = 4;
const MAIL = /^\S[^\s@]*@\S+$/u;
/** A line that is one quotation and nothing else. */
const QUOTATION = /^["“„«「『][^"“”„«»「」『』]{2,160}["”“»」』]$/u;
const SENTENCE_END = /[.。…！।]["”」』»’)）]?$/u;

/**
 * Claims the blocks of the article's text: the best sequence of body and not body, where each block speaks for
 * itself and a change costs little, since boxes stand inside articles.
 */
export function chooseBody(page: ScoredPage, claims: Claims): void {
  const gains = page.blocks.map((_, at) => gainOf(page, at));
  const inside = bestSequence(gains);
  for (const [at, { shape, copies, block, evidence }] of page.blocks.entries()) {
    if (!inside[at] || block.text === "" || MAIL.test(block.text)) continue;
    if (copies > 2 && shape.words > REPEATED_WORDS) continue;
    if (shape.words < LABEL_WORDS && (evidence.phrases.inside & LABELS) !== 0) continue;
    if (shape.words < LABEL_WORDS && recognisePostTime(block.text, evidence) !== null) continue;
    const role = bodyRole(page, at);
    // A subhead heads text: of several lines in a row only the first is one, the others are what it heads.
    claims[at] =
      role === "subhead" && claims[at - 1] === "subhead" && block.mark === "none" ? "paragraph" : role;
  }
  extendText(page, claims);
  claimLoneSubheads(page, claims);
  keepLeadIns(page, claims);
  dropOpenSubheads(claims);
  openWithDateline(page, claims);
}

/** The dateline opens the text: what was taken for text above it is a deck or the caption of the picture there. */
function openWithDateline(page: ScoredPage, claims: Claims): void {
  const texts = [...claims.keys()].filter((at) => claims[at] !== null).slice(0, DATELINE_WITHIN);
  const place = texts.findIndex(
    (at) => (page.blocks[at]?.evidence.dateline?.confidence ?? 0) >= SURE_DATELINE,
  );
  for (const at of texts.slice(0, Math.max(0, place))) {
    const deck = probability(page, at, "deck") > Math.max(DECK, probability(page, at, "caption"));
    claims[at] = !deck && SENTENCE_END.test(page.blocks[at]?.block.text ?? "") ? "caption" : null;
  }
}

/** A line of the text that ends no sentence may be a subhead; marks of the format settle what they mark. */
function bodyRole(page: ScoredPage, at: number): SegmentRole {
  const { block, shape } = page.blocks[at] ?? {};
  if (block === undefined || shape === undefined) return "paragraph";
  if (block.mark === "heading" && block.level > 1) return "subhead";
  if (block.mark === "item") return "list-item";
  if (block.mark === "quote") return "quote";
  if (block.mark === "row") return "table-row";
  if (QUOTATION.test(block.text)) return "quote";
  if (shape.words > SUBHEAD_WORDS || SENTENCE_END.test(block.text)) return "paragraph";
  if (isDetail(page, at) && (isDetail(page, at - 1) || isDetail(page, at + 1))) return "paragraph";
  return probability(page, at, "subhead") > probability(page, at, "body") ? "subhead" : "paragraph";
}

/**
 * The text goes on while plain sentences follow it directly, each alone or under one short line: an ending of short
 * paragraphs looks little like the text above it, but nothing else than text is printed so.
 */
function extendText(page: ScoredPage, claims: Claims): void {
  const last = claims.findLastIndex((role) => role !== null);
  for (let at = last + 1; last >= 0 && at < page.blocks.length && at <= last + EXTENSION; at++) {
    const under = goesOn(page, at) ? at : isShortLine(page, at) && goesOn(page, at + 1) ? at + 1 : -1;
    if (under < 0) return;
    if (under > at) claims[at] = "subhead";
    claims[under] = bodyRole(page, under);
    at = under;
  }
}

function goesOn(page: ScoredPage, at: number): boolean {
  const body = probability(page, at, "body");
  if (((page.blocks[at]?.evidence.phrases.inside ?? 0) & FURNITURE) !== 0) return false;
  return isPlainSentence(page, at)
    ? body >= GOES_ON
    : isDetail(page, at) && body + probability(page, at, "subhead") >= DETAIL;
}

/** Whether a line gives one fact under its name, as notices of events do: "Venue: Main Hall". */
function isDetail({ blocks }: ScoredPage, at: number): boolean {
  const { block, evidence } = blocks[at] ?? {};
  if (block === undefined || evidence === undefined || block.mark === "item" || block.links.length > 0)
    return false;
  if (!NAMED_FACT.test(block.text)) return false;
  const { phrases, credit, tagLine, byline } = evidence;
  return phrases.inside === 0 && credit === null && tagLine === null && (byline?.confidence ?? 0) < 0.5;
}

/** Whether a line could be a subhead: short, no set phrase, no sentence. */
function isShortLine({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || block.text === "") return false;
  return (
    shape.words <= LONE_WORDS &&
    evidence.phrases.lead === 0 &&
    !SENTENCE_END.test(block.text) &&
    evidence.tagLine === null
  );
}

/** A short line alone between two paragraphs, with nothing of furniture on it, is a subhead. */
function claimLoneSubheads({ blocks, probabilities }: ScoredPage, claims: Claims): void {
  for (const [at, { shape, block, evidence }] of blocks.entries()) {
    if (claims[at] !== null || claims[at - 1] !== "paragraph" || claims[at + 1] !== "paragraph") continue;
    if (shape.words < 2 || shape.words > LONE_WORDS || block.text.endsWith(":")) continue;
    if (evidence.phrases.inside !== 0 || evidence.credit !== null || (evidence.byline?.confidence ?? 0) > 0.5)
      continue;
    const page = { blocks, probabilities };
    if (probability(page, at, "subhead") + probability(page, at, "body") >= LONE) claims[at] = "subhead";
  }
}

/** A line as long as a clause right above the items of a list leads in to them; it is no subhead. */
function keepLeadIns({ blocks }: ScoredPage, claims: Claims): void {
  for (const [at, { shape, block }] of blocks.entries()) {
    const leads = claims[at] === "subhead" && claims[at + 1] === "list-item" && block.mark === "none";
    if (leads && shape.words >= LEAD_IN_WORDS) claims[at] = "paragraph";
  }
}

/** A subhead heads something: without text below it, it is the heading of what follows the article. */
function dropOpenSubheads(claims: Claims): void {
  for (let at = claims.length - 1; at >= 0 && !isText(claims[at]); at--)
    if (claims[at] === "subhead") claims[at] = null;
}

function isText(role: SegmentRole | null | undefined): boolean {
  return role === "paragraph" || role === "list-item" || role === "quote" || role === "table-row";
}

/** The log odds of body against everything else; a plain sentence is given the benefit of the doubt. */
function gainOf(page: ScoredPage, at: number): number {
  const body = probability(page, at, "body") + probability(page, at, "subhead");
  return Math.log((body + 1e-4) / (1 - body + 1e-4)) + (isPlainSentence(page, at) ? SENTENCE_BONUS : 0);
}

/** Whether a block ends as a sentence and nothing on it speaks for furniture, credit, byline or date. */
function isPlainSentence({ blocks }: ScoredPage, at: number): boolean {
  const { block, shape, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || shape.words < 4) return false;
  if (!SENTENCE_END.test(block.text) || (evidence.phrases.lead & FURNITURE) !== 0) return false;
  return (
    evidence.credit === null &&
    (evidence.byline?.confidence ?? 0) < 0.7 &&
    (evidence.timestamp?.confidence ?? 0) < 0.5
  );
}

function bestSequence(gains: readonly number[]): boolean[] {
  const stayed: [boolean, boolean][] = [];
  let outside = 0;
  let within = -SWITCH_COST;
  for (const gain of gains) {
    const enter = outside - SWITCH_COST > within;
    const leave = within - SWITCH_COST > outside;
    stayed.push([!leave, !enter]);
    const nextWithin = Math.max(within, outside - SWITCH_COST) + gain;
    outside = Math.max(outside, within - SWITCH_COST);
    within = nextWithin;
  }
  const inside = new Array<boolean>(gains.length).fill(false);
  let state = within > outside;
  for (let at = gains.length - 1; at >= 0; at--) {
    inside[at] = state;
    const [keptOutside, keptInside] = stayed[at] ?? [true, true];
    if (state ? !keptInside : !keptOutside) state = !state;
  }
  return inside;
}
