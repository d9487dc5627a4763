import { HOME_WORDS, NEWS_WORDS } from "../../recognise/home-words.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";
import { HEADER_FURNITURE } from "./header-furniture.ts";

/** How far above the headline the title that closes a path may stand: with other words, and with the headline's own. */
const ABOVE = 7;
const FAR_ABOVE = 60;
const MOST_STATIONS = 4;
const STATION_WORDS = 8;
const LABEL_WORDS = 5;
const LEAST_TITLE_WORDS = 4;
const MOST_TITLE_WORDS = 40;
/** A word of a script without blanks counts for several: "紙面ビューアー" is a label of the menu. */
const SHORTEST_TITLE = 12;

/**
 * The last station of a path that stands one station a line between the word for the home page and the title of the
 * page, above the headline or the headline itself; -1 where there is none.
 */
export function findTrail(page: ScoredPage, claims: Claims, headline: number): number {
  if (leavesMenu(page, headline - 1) && opensAtHome(page, claims, headline - 1, false)) return headline - 1;
  const opening = page.blocks[headline]?.shape.openingHash ?? 0;
  for (let at = headline - 1; at >= Math.max(1, headline - FAR_ABOVE); at--) {
    const title = page.blocks[at];
    if (title === undefined || !isTitle(title)) continue;
    const same = opening !== 0 && title.shape.openingHash === opening;
    if (
      same
        ? opensAtHome(page, claims, at - 1, true)
        : at >= headline - ABOVE && opensAtHome(page, claims, at - 1, false)
    )
      return at - 1;
  }
  return -1;
}

/** A path on one line, "Home › Council › Ferries", has as many words and closes none. */
function isTitle({ block, shape, evidence }: Observation): boolean {
  if (evidence.breadcrumb !== null || block.text.length < SHORTEST_TITLE) return false;
  return shape.words >= LEAST_TITLE_WORDS && shape.words <= MOST_TITLE_WORDS;
}

/**
 * Whether a label goes on below a word of the menu that is printed once more, and is in no menu itself: so a path
 * goes on from a section to its part, "News" and "Harbour" on two lines, where a menu would end.
 */
function leavesMenu({ blocks }: ScoredPage, at: number): boolean {
  const label = blocks[at];
  const above = blocks[at - 1];
  if (label === undefined || above === undefined || label.block.text === "") return false;
  return label.shape.words <= LABEL_WORDS && label.copies === 1 && above.seenBefore;
}

/** Whether the stations that end at a block begin at the home page, or below the headline's own words at the news. */
function opensAtHome({ blocks }: ScoredPage, claims: Claims, last: number, sure: boolean): boolean {
  for (let at = last; at >= Math.max(0, last - MOST_STATIONS); at--) {
    const station = blocks[at];
    if (station === undefined || claims[at] !== null) return false;
    const name = station.block.text.toLowerCase();
    if (HOME_WORDS.has(name) || (sure && NEWS_WORDS.has(name))) return at < last;
    if (station.shape.words > STATION_WORDS || (station.evidence.phrases.lead & HEADER_FURNITURE) !== 0)
      return false;
  }
  return false;
}
