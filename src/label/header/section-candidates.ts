import { phraseBits } from "../../languages/phrase-bits.ts";
import { collectLabels } from "../../recognise/last-label.ts";
import { readPath } from "../../recognise/read-path.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { endsMenu } from "./ends-menu.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";
import { isSectionName, LABEL_WORDS } from "./is-section-name.ts";

/** A line around the headline that may be the section, with what its place shows. */
export interface SectionCandidate {
  readonly at: number;
  /** How likely the scorer finds it a section. */
  readonly learned: number;
  /** How many lines off the headline it stands. */
  readonly distance: number;
  /** Whether it stands right above the headline, and whether a few lines above. */
  readonly next: boolean;
  readonly near: boolean;
  /** Whether it is a path of stations on one line. */
  readonly path: boolean;
  /** Whether it may as well be the last word of a menu. */
  readonly endsMenu: boolean;
  /** Whether the page prints it again, and whether it has done so before. */
  readonly repeated: boolean;
  readonly seenBefore: boolean;
}

/** How far above the headline its section stands, and how far below it. */
const ABOVE = 8;
const BELOW = 3;
/** A path run together right above the headline leads to nothing else. */
const NEAR = 3;
const WEAK_PATH = 0.3;
const SURE_PATH = 0.5;
/** "Home & Garden" opens with a word of the menu and is a section. */
const SURE = 0.8;
const GLUED = /\p{Ll}\p{Lu}|[|/»›>]/u;
/** "Home | Money": two stations between bars are rather a menu than a path. */
const BAR = " | ";
const MENU_STATIONS = 2;
/** From here on a line has the form of a name. */
const NAME = 0.5;
/** Without a word of the scorer's a label is of the menu or the page. */
const LEAST = 0.01;
const MENU: number = /* @__PURE__ */ phraseBits("navigate");

/** The lines that may be the article's section, from below the headline upwards as far as the menu. */
export function sectionCandidates(page: ScoredPage, claims: Claims, headline: number): SectionCandidate[] {
  const outlets = affiliationsOf(page, claims);
  const title = page.blocks[headline]?.block.text ?? "";
  const labels = collectLabels(page.blocks.map(({ block }) => block.text));
  const candidates: SectionCandidate[] = [];
  for (let at = headline + BELOW; at >= Math.max(0, headline - ABOVE); at--) {
    const observation = page.blocks[at];
    if (observation === undefined) continue;
    const { shape, evidence, copies, seenBefore } = observation;
    const { text } = observation.block;
    const next = at === headline - 1;
    const near = at < headline && at >= headline - NEAR;
    if (claims[at] !== null && !(next && claims[at] === "byline" && isMisread(page, claims, at))) continue;
    // Above a word of the menu stands the menu.
    if (at < headline && (evidence.phrases.whole & MENU) !== 0) break;
    if (outlets.has(text) || text === "" || !isSectionName(observation)) continue;
    if (text.split(BAR, MENU_STATIONS + 1).length === MENU_STATIONS) continue;
    const path =
      (evidence.breadcrumb?.confidence ?? 0) >= (near ? WEAK_PATH : SURE_PATH) ||
      // A row of labels with nothing but blanks between them is a path only right above the headline.
      (near && copies === 1 && (next || GLUED.test(text)) && readPath(text, title, labels) !== null);
    const learned = probability(page, at, "section");
    if (!path) {
      if (learned < LEAST || isName(page, at)) continue;
      if (shape.words > LABEL_WORDS || text.includes(BAR) || (at > headline && copies > 1)) continue;
      if (learned < SURE && (evidence.phrases.lead & HEADER_FURNITURE) !== 0) continue;
    }
    candidates.push({
      at,
      learned,
      distance: Math.abs(headline - at),
      next,
      near,
      path,
      endsMenu: endsMenu(page, at),
      repeated: copies > 1,
      seenBefore,
    });
  }
  return candidates;
}

/** A line in the form of a name is rather an author's, of this story or of the teaser above, than a section's. */
function isName(page: ScoredPage, at: number): boolean {
  const form = page.blocks[at]?.evidence.byline?.confidence ?? 0;
  return form >= NAME && probability(page, at, "byline") > probability(page, at, "section");
}

/** A label right above the headline was read as a name: another byline stands below, or the menus have it too. */
function isMisread({ blocks }: ScoredPage, claims: Claims, at: number): boolean {
  return claims.includes("byline", at + 1) && (blocks[at]?.copies ?? 0) > 1;
}

/** The outlets that the bylines name: such a line above the headline is the masthead. */
function affiliationsOf({ blocks }: ScoredPage, claims: Claims): ReadonlySet<string | null> {
  const authors = blocks.flatMap(({ evidence }, at) =>
    claims[at] === "byline" ? (evidence.byline?.value.authors ?? []) : [],
  );
  return new Set(authors.map(({ affiliation }) => affiliation));
}
