import { phraseBits } from "../../languages/phrase-bits.ts";
import { collectLabels } from "../../recognise/last-label.ts";
import { readPath } from "../../recognise/read-path.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { findTrail } from "./find-trail.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";

/** How far above the headline its section or kicker stands, and how far below it. */
const ABOVE = 8;
const BELOW = 3;
const SECTION = 0.3;
const KICKER = 0.2;
/** "Home & Garden" opens with a word of the menu and is a section. */
const SURE = 0.8;
const LABEL_WORDS = 5;
/** A path run together right above the headline leads to nothing else. */
const PATH_ABOVE = 3;
const PATH = 0.9;
const WEAK_CRUMBS = 0.3;
const SURE_CRUMBS = 0.5;
const NEXT_TO = 0.31;
const NEXT_TO_MENU = 0.15;
const REPEATED = 0.1;
/** A word of the menu that stands once more right above the headline. */
const REPEATED_BELOW = 0.25;
const STEP = 0.02;
const GLUED = /\p{Ll}\p{Lu}|[|/»›>]/u;
/** "Home | Money": two stations between bars are rather a menu than a path. */
const BAR = " | ";
const MENU_STATIONS = 2;
const MENU_LINES = 8;
const MENU_BELOW = 5;
const KNOWN_BELOW = 0.04;
const SURE_BELOW = 0.1;
const SHORT = 12;
/** "35d", "@handle", "#topic of the day" */
const NO_NAME = /^[\d@#]/u;
const LIVE: number = /* @__PURE__ */ phraseBits("live");
const MENU: number = /* @__PURE__ */ phraseBits("navigate");
const MARK: number = /* @__PURE__ */ phraseBits("mark");

/** Claims the section above the headline, or right below it, and the kicker between the two. */
export function chooseSection(page: ScoredPage, claims: Claims, headline: number): void {
  const section = findSection(page, claims, headline);
  if (section >= 0) claims[section] = "section";
  const above = page.blocks[headline - 1];
  if (above === undefined || claims[headline - 1] !== null || above.shape.words > LABEL_WORDS) return;
  // With the section found elsewhere, a newsroom's label right above the headline is its kicker.
  if (section < 0 && (above.evidence.phrases.whole & MARK) === 0) return;
  if ((above.evidence.phrases.lead & HEADER_FURNITURE) !== 0) return;
  if (probability(page, headline - 1, "section") > KICKER) claims[headline - 1] = "kicker";
}

function findSection(page: ScoredPage, claims: Claims, headline: number): number {
  const trail = findTrail(page, claims, headline);
  if (trail >= 0) return trail;
  const outlets = affiliationsOf(page, claims);
  const title = page.blocks[headline]?.block.text ?? "";
  const labels = collectLabels(page.blocks.map(({ block }) => block.text));
  let best = SECTION;
  let section = -1;
  let path = false;
  let nearest = -1;
  for (let at = headline + BELOW; at >= Math.max(0, headline - ABOVE); at--) {
    const observation = page.blocks[at];
    if (observation === undefined) continue;
    const { shape, evidence, block, copies, seenBefore } = observation;
    if (
      claims[at] !== null &&
      !(at === headline - 1 && claims[at] === "byline" && isMisread(page, claims, at))
    )
      continue;
    // Above a word of the menu stands the menu.
    if (at < headline && (evidence.phrases.whole & MENU) !== 0) break;
    if (outlets.has(block.text) || block.text === "" || !isName(observation)) continue;
    if (block.text.split(BAR, MENU_STATIONS + 1).length === MENU_STATIONS) continue;
    const near = at < headline && at >= headline - PATH_ABOVE;
    const crumbs =
      (evidence.breadcrumb?.confidence ?? 0) >= (near ? WEAK_CRUMBS : SURE_CRUMBS) ||
      (near && copies === 1 && isPath(block.text, title, labels, at === headline - 1));
    if (!crumbs && (shape.words > LABEL_WORDS || block.text.includes(BAR))) continue;
    const learned = probability(page, at, "section");
    if (!crumbs && learned < SURE && (evidence.phrases.lead & HEADER_FURNITURE) !== 0) continue;
    if (!crumbs && at > headline && copies > 1) continue;
    let score = learned - Math.abs(headline - at) * STEP;
    if (crumbs) score += PATH;
    if (at === headline - 1) score += endsMenu(page, at) ? NEXT_TO_MENU : NEXT_TO;
    if (copies > 1) score += seenBefore && near ? REPEATED_BELOW : REPEATED;
    if (at === headline - 1 && score > SECTION) nearest = at;
    if (score > best) {
      best = score;
      section = at;
      path = crumbs;
    }
  }
  // A word of the menu that other lines part from the headline gives way to the label right above it.
  if (!path && section < headline - 2 && nearest >= 0 && !endsMenu(page, nearest)) return nearest;
  if (section < 0) return findBelow(page, claims, headline, KNOWN_BELOW);
  const below =
    endsMenu(page, section) && probability(page, section, "section") < SURE
      ? findBelow(page, claims, headline, SURE_BELOW)
      : -1;
  return below < 0 ? section : below;
}

/** Neither a date nor a number of days, nor the label of what is on air. */
function isName({ block, evidence }: Observation): boolean {
  if ((evidence.phrases.whole & LIVE) !== 0 || (evidence.timestamp?.confidence ?? 0) >= 0.6) return false;
  return !NO_NAME.test(block.text) || block.text.length > SHORT;
}

/** Whether a line is the last of many short ones: as well the last word of a menu as a label of its own. */
function endsMenu({ blocks }: ScoredPage, at: number): boolean {
  for (let above = at; above > at - MENU_LINES; above--) {
    const shape = blocks[above]?.shape;
    if (shape === undefined || shape.words > LABEL_WORDS) return false;
  }
  return true;
}

/** A word of the menus that stands once more between headline and text. */
function findBelow(page: ScoredPage, claims: Claims, headline: number, least: number): number {
  for (let at = headline + 1; at <= headline + MENU_BELOW; at++) {
    const observation = page.blocks[at];
    if (observation === undefined || claims[at] === "paragraph") return -1;
    const {
      shape,
      evidence,
      seenBefore,
      block: { text },
    } = observation;
    if (
      claims[at] !== null ||
      !seenBefore ||
      !page.blocks.slice(0, headline).some(({ block }) => block.text === text) ||
      probability(page, at, "section") < least ||
      shape.words > LABEL_WORDS ||
      shape.letters < 2
    )
      continue;
    if (evidence.phrases.inside === 0 && (evidence.byline?.confidence ?? 0) < 0.5 && isName(observation))
      return at;
  }
  return -1;
}

/** A label right above the headline was read as a name: another byline stands below, or the menus have it too. */
function isMisread({ blocks }: ScoredPage, claims: Claims, at: number): boolean {
  return claims.includes("byline", at + 1) && (blocks[at]?.copies ?? 0) > 1;
}

/** A row of labels with nothing but blanks between them is a path only right above the headline. */
function isPath(text: string, title: string, labels: ReadonlyMap<string, number>, next: boolean): boolean {
  return (next || GLUED.test(text)) && readPath(text, title, labels) !== null;
}

/** The outlets that the bylines name: such a line above the headline is the masthead. */
function affiliationsOf({ blocks }: ScoredPage, claims: Claims): ReadonlySet<string | null> {
  const authors = blocks.flatMap(({ evidence }, at) =>
    claims[at] === "byline" ? (evidence.byline?.value.authors ?? []) : [],
  );
  return new Set(authors.map(({ affiliation }) => affiliation));
}
