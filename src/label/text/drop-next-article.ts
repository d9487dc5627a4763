import { END_PHRASES } from "../blocks/box-phrases.ts";
import { isHeadlineForm } from "../blocks/is-headline-form.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

/** Less is not called an article with another below it. */
const LEAST_TEXT = 3;
/** From here on a line is the byline or the date of an article. */
const SURE = 0.8;
/** A longer line speaks of comments or rights in a sentence. */
const ENDING_WORDS = 8;
/** From here on a line is the headline of a story, here or elsewhere. */
const TITLE = 0.6;
/** The headline stands this close above its byline. */
const ABOVE = 2;

/**
 * Gives back the text of a second article, which endless pages print below the first: behind an ending stand again a
 * headline, a byline and a date.
 */
export function dropNextArticle(page: ScoredPage, claims: Claims): void {
  let text = 0;
  let ended = false;
  for (const at of page.blocks.keys()) {
    if (isTextRole(claims[at])) {
      text++;
      ended = false;
    } else ended ||= isEnding(page, at);
    if (ended && text >= LEAST_TEXT && opensArticle(page, at)) {
      claims.fill(null, at);
      return;
    }
  }
}

/** A short line that speaks of what stands at the end: "Comments", "Copyright 2022. All rights reserved." */
function isEnding({ blocks }: ScoredPage, at: number): boolean {
  const { shape, evidence } = blocks[at] ?? {};
  return ((evidence?.phrases.inside ?? 0) & END_PHRASES) !== 0 && (shape?.words ?? 0) <= ENDING_WORDS;
}

/** Whether a byline and a date stand together, the first of them below a headline. */
function opensArticle(page: ScoredPage, at: number): boolean {
  const sure = (place: number, name: "byline" | "timestamp"): boolean =>
    (page.blocks[place]?.evidence[name]?.confidence ?? 0) >= SURE;
  const credited =
    (sure(at, "byline") && sure(at + 1, "timestamp")) || (sure(at, "timestamp") && sure(at + 1, "byline"));
  if (!credited) return false;
  for (let above = at - 1; above >= at - ABOVE; above--) if (isTitle(page, above)) return true;
  return false;
}

/** The scorer cannot tell the headline of a second article from the entry of a list. */
function isTitle(page: ScoredPage, at: number): boolean {
  const observation = page.blocks[at];
  if (observation === undefined) return false;
  const likely = probability(page, at, "list-entry") + probability(page, at, "headline");
  return likely >= TITLE || isHeadlineForm(observation);
}
