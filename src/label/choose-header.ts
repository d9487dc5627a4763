import { phraseBits } from "../languages/phrase-bits.ts";
import type { Claims } from "./page-labels.ts";
import { probability, type ScoredPage } from "./scored-page.ts";

/** How far above the headline its section or kicker stands, and how far below it its deck. */
const ABOVE = 8;
const BELOW = 6;
const SECTION = 0.3;
const DECK = 0.25;
/** What a byline or date right below adds: it sets the line off from the text. */
const SET_OFF = 0.3;
const KICKER = 0.2;
const LABEL_WORDS = 5;
const DECK_WORDS = 60;
const MENU: number = /* @__PURE__ */ phraseBits("navigate");
const MARK: number = /* @__PURE__ */ phraseBits("mark");
const FURNITURE: number = /* @__PURE__ */ phraseBits(
  "share",
  "comments",
  "subscribe",
  "account",
  "navigate",
  "follow",
  "legal",
  "cookies",
  "tools",
  "player",
  "advert",
  "readingTime",
);

/** Claims what stands around the headline: section or kicker above, deck below. */
export function chooseHeader(page: ScoredPage, claims: Claims, headline: number): void {
  if (headline < 0) return;
  chooseSection(page, claims, headline);
  chooseDeck(page, claims, headline);
}

function chooseSection(page: ScoredPage, claims: Claims, headline: number): void {
  const outlets = affiliationsOf(page, claims);
  let best = SECTION;
  let section = -1;
  for (let at = headline + 3; at >= Math.max(0, headline - ABOVE); at--) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] !== null) continue;
    const { shape, evidence, block } = observation;
    // Above a word of the menu stands the menu.
    if (at < headline && (evidence.phrases.whole & MENU) !== 0) break;
    if (block.text.includes(" | ") || outlets.has(block.text)) continue;
    const crumbs = evidence.breadcrumb !== null && evidence.breadcrumb.confidence >= 0.5;
    if (!crumbs && (shape.words > LABEL_WORDS || block.text === "")) continue;
    if (!crumbs && ((evidence.phrases.lead & FURNITURE) !== 0 || (at > headline && observation.copies > 1)))
      continue;
    let score = probability(page, at, "section") + (crumbs ? 0.4 : 0) - Math.abs(headline - at) * 0.02;
    if (at === headline - 1) score += 0.15;
    if (observation.copies > 1) score += 0.1;
    if (score > best) {
      best = score;
      section = at;
    }
  }
  if (section >= 0) claims[section] = "section";
  const above = page.blocks[headline - 1];
  if (above === undefined || claims[headline - 1] !== null || above.shape.words > LABEL_WORDS) return;
  // With the section found elsewhere, a newsroom's label right above the headline is its kicker.
  if (section >= 0 || (above.evidence.phrases.whole & MARK) !== 0) {
    if (
      (above.evidence.phrases.lead & FURNITURE) === 0 &&
      probability(page, headline - 1, "section") > KICKER
    )
      claims[headline - 1] = "kicker";
  }
}

/** The outlets that the bylines name: such a line above the headline is the masthead. */
function affiliationsOf({ blocks }: ScoredPage, claims: Claims): ReadonlySet<string | null> {
  const authors = blocks.flatMap(({ evidence }, at) =>
    claims[at] === "byline" ? (evidence.byline?.value.authors ?? []) : [],
  );
  return new Set(authors.map(({ affiliation }) => affiliation));
}

/**
 * The deck: what the scorer says, and by its place what stands between headline and byline or date. A sentence right
 * before the text is the text.
 */
function chooseDeck(page: ScoredPage, claims: Claims, headline: number): void {
  let best = DECK;
  let deck = -1;
  for (let at = headline + 1; at <= headline + BELOW && at < page.blocks.length; at++) {
    if (claims[at] !== null && claims[at] !== "paragraph" && claims[at] !== "list-item") continue;
    if (!couldBeDeck(page, at)) continue;
    let score = probability(page, at, "deck");
    if (at === headline + 1) score += 0.05;
    if (at === headline + 1 && isCredited(claims, at + 1)) score += SET_OFF;
    if (score > best) {
      best = score;
      deck = at;
    }
  }
  if (deck >= 0) claims[deck] = "deck";
}

function couldBeDeck({ blocks }: ScoredPage, at: number): boolean {
  const { shape, block, evidence } = blocks[at] ?? {};
  if (shape === undefined || block === undefined || evidence === undefined || block.text === "") return false;
  if (shape.words < 3 || shape.words > DECK_WORDS || evidence.captionForm || evidence.gallery) return false;
  return (evidence.credit?.confidence ?? 0) < 0.5 && (evidence.phrases.lead & FURNITURE) === 0;
}

/** Whether a byline or date stands on the line or on the next one. */
function isCredited(claims: Claims, at: number): boolean {
  return [claims[at], claims[at + 1]].some((role) => role === "byline" || role === "timestamp");
}
