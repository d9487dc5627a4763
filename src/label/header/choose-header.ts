import type { SegmentRole } from "../../model/segment.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { chooseSection } from "./choose-section.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";

/** How far below the headline its deck stands. */
const BELOW = 6;
const DECK = 0.25;
/** What a byline or date right below adds: it sets the line off from the text. */
const SET_OFF = 0.3;
const DECK_WORDS = 60;
/** In scripts without blanks a line of fewer signs is a name. */
const LEAST_SIGNS = 8;

/** Claims what stands around the headline: section or kicker above, deck below. */
export function chooseHeader(page: ScoredPage, claims: Claims, headline: number): void {
  if (headline < 0) return;
  chooseSection(page, claims, headline);
  chooseDeck(page, claims, headline);
}

/**
 * The deck: what the scorer says, and by its place what stands between headline and byline or date. A sentence right
 * before the text is the text.
 */
function chooseDeck(page: ScoredPage, claims: Claims, headline: number): void {
  let best = DECK;
  let deck = -1;
  let credited = false;
  for (let at = headline + 1; at <= headline + BELOW && at < page.blocks.length; at++) {
    credited ||= isCredit(claims[at - 1]);
    if (claims[at] !== null && claims[at] !== "paragraph" && claims[at] !== "list-item") continue;
    if (!couldBeDeck(page, at) || isPoint(page, at)) continue;
    let score = probability(page, at, "deck");
    // Below byline and date the text may begin at once: it takes what looks more like text.
    if (credited && claims[at] === "paragraph" && score < probability(page, at, "body")) continue;
    if (at === headline + 1) score += 0.05;
    if (at === headline + 1 && isCredited(claims, at + 1)) score += SET_OFF;
    if (score > best) {
      best = score;
      deck = at;
    }
  }
  if (deck >= 0) claims[deck] = "deck";
}

/** Items in a row sum the story up point by point; a deck is one sentence. */
function isPoint({ blocks }: ScoredPage, at: number): boolean {
  const isItem = (other: number): boolean => blocks[other]?.block.mark === "item";
  return isItem(at) && (isItem(at - 1) || isItem(at + 1));
}

function couldBeDeck({ blocks }: ScoredPage, at: number): boolean {
  const { shape, block, evidence } = blocks[at] ?? {};
  if (shape === undefined || block === undefined || evidence === undefined || block.text === "") return false;
  if (
    shape.words < 3 ||
    (shape.unspaced > 0 && shape.letters < LEAST_SIGNS) ||
    shape.words > DECK_WORDS ||
    evidence.captionForm ||
    evidence.gallery
  )
    return false;
  return (evidence.credit?.confidence ?? 0) < 0.5 && (evidence.phrases.lead & HEADER_FURNITURE) === 0;
}

/** Whether a byline or date stands on the line or on the next one. */
function isCredited(claims: Claims, at: number): boolean {
  return isCredit(claims[at]) || isCredit(claims[at + 1]);
}

function isCredit(role: SegmentRole | null | undefined): boolean {
  return role === "byline" || role === "timestamp";
}
