import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { findSectionBelow } from "./find-section-below.ts";
import { findTrail } from "./find-trail.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";
import { LABEL_WORDS } from "./is-section-name.ts";
import { scoreSection } from "./score-section.ts";
import { type SectionCandidate, sectionCandidates } from "./section-candidates.ts";

/** What scores no more is neither section nor kicker. */
const SECTION = 0.2;
const KICKER = 0.2;
/** A label this likely is the section also at the end of a menu. */
const SURE = 0.8;
/** How likely a word of the menus below the headline must be where none stands above, and where one does. */
const LONE_BELOW = 0.04;
const SURE_BELOW = 0.1;
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

/** A path one station a line goes first, then the likeliest line above; the menu's words below the headline are last. */
function findSection(page: ScoredPage, claims: Claims, headline: number): number {
  const trail = findTrail(page, claims, headline);
  if (trail >= 0) return trail;
  const candidates = sectionCandidates(page, claims, headline);
  const best = likeliest(candidates);
  if (best === null) return findSectionBelow(page, claims, headline, LONE_BELOW);
  const next = likeliest(candidates.filter((candidate) => candidate.next));
  // A word of the menu that other lines part from the headline gives way to the label right above it.
  if (!best.path && best.at < headline - 2 && next !== null && !next.endsMenu) return next.at;
  if (!best.endsMenu || best.learned >= SURE) return best.at;
  const below = findSectionBelow(page, claims, headline, SURE_BELOW);
  return below < 0 ? best.at : below;
}

/** The first of those with the highest score; null where none scores enough. */
function likeliest(candidates: readonly SectionCandidate[]): SectionCandidate | null {
  let best = SECTION;
  let section: SectionCandidate | null = null;
  for (const candidate of candidates) {
    const score = scoreSection(candidate);
    if (score > best) [best, section] = [score, candidate];
  }
  return section;
}
