import { END_PHRASES } from "../blocks/box-phrases.ts";
import { isSetHeading } from "../blocks/is-set-heading.ts";
import { listHeadingAt } from "../blocks/list-heading-at.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { OPENS_LIST, scoreListHeading } from "./score-list-heading.ts";

const SHORT = 6;
/** What is this sure as an entry heads no list. */
const ENTRY = 0.6;

/**
 * Whether a line ends the list above it: it opens what is no list, or heads the next one. Of two headings in a row the
 * first has no list, or one behind a tab that is not shown.
 */
export function endsList(page: ScoredPage, at: number): boolean {
  const { evidence, shape } = page.blocks[at] ?? {};
  if (evidence === undefined || shape === undefined) return true;
  const { whole, lead } = evidence.phrases;
  if ((whole & END_PHRASES) !== 0 || ((lead & END_PHRASES) !== 0 && shape.words < SHORT)) return true;
  // A set phrase from end to end is no headline, however much it looks like its neighbours.
  const certain = isSetHeading(listHeadingAt(page, at));
  return scoreListHeading(page, at) >= OPENS_LIST && (certain || probability(page, at, "list-entry") < ENTRY);
}
