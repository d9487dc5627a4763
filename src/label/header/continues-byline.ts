import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isOpenedByline } from "./is-opened-byline.ts";

/** What makes a line between two names a job title or the like. */
const BETWEEN = 0.5;
const TITLE_WORDS = 3;
const OPEN_LIST = /[,&]$/u;

/**
 * Whether a line goes on with the authors of another: a sure one of the same form, right beside it but for a title or
 * date, or any name where the list of names is open. A name that stands apart is of a picture, a box or a button.
 *
 * @param sure - whether the line alone could be a byline
 * @example
 * // By Ida Brandt, / Oren Vale
 * continuesByline(page, claims, 0, 1, false); // true
 */
export function continuesByline(
  page: ScoredPage,
  claims: Claims,
  from: number,
  at: number,
  sure: boolean,
): boolean {
  if (!sure) return isListed(page, claims, from, at);
  if (isOpenedByline(page, from) !== isOpenedByline(page, at)) return false;
  const distance = Math.abs(at - from);
  const between = (at + from) / 2;
  if (distance !== 2) return distance === 1;
  return (
    claims[between] === "timestamp" ||
    probability(page, between, "byline") > BETWEEN ||
    isTitle(page.blocks[between])
  );
}

/** A short line that stands below more names than one is the title that they share. */
function isTitle(observation: Observation | undefined): boolean {
  return observation !== undefined && observation.copies > 1 && observation.shape.words <= TITLE_WORDS;
}

/** "Jane Roe," and "Ann Doe &" on lines of their own: the list of names goes on with the next line. */
function isListed({ blocks }: ScoredPage, claims: Claims, from: number, at: number): boolean {
  const isName = claims[at] === null && (blocks[at]?.evidence.byline ?? null) !== null;
  return isName && Math.abs(at - from) === 1 && OPEN_LIST.test(blocks[Math.min(at, from)]?.block.text ?? "");
}
