import { isHeadlineForm } from "../blocks/is-headline-form.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

const NAME_WORDS = 3;
/** What stands on the page more often is a label. */
const MOST_COPIES = 2;
const NAME = /^\p{L}[^\p{Nd}.:]*$/u;
/** A line this sure as a byline is the name of a person. */
const PERSON = 0.5;
/** Each name heads so many headlines, and so many names stand in a row. */
const LEAST_HEADLINES = 2;
const LEAST_NAMES = 2;
/** How likely a headline under a name is an entry, by itself, by its form too, and all of them on average. */
const SURE = 0.5;
const ENTRY = 0.2;
const MEAN = 0.4;

/**
 * Finds the names of sections that head lists above the article, as a menu prints them that shows the newest of each
 * section. One name above headlines may be anything; the next name right below them tells what both are.
 *
 * @param end - The block where the article begins.
 * @example
 * // World / Canal strike ends after a month / Capital votes to move uphill / Sports / … / …
 * sectionNames(page, claims, 20); // Set { 0, 3 }
 */
export function sectionNames(page: ScoredPage, claims: Claims, end: number): ReadonlySet<number> {
  const names = new Set<number>();
  for (let at = 0; at < end; at++) {
    const row: number[] = [];
    let [sum, headlines, next] = [0, 0, at];
    while (next < end && claims[next] === null && isName(page.blocks[next])) {
      let to = next + 1;
      while (to < end && claims[to] === null && isLikelyHeadline(page, to))
        sum += probability(page, to++, "list-entry");
      if (to - next - 1 < LEAST_HEADLINES) break;
      headlines += to - next - 1;
      row.push(next);
      next = to;
    }
    if (row.length < LEAST_NAMES || sum < MEAN * headlines) continue;
    for (const name of row) names.add(name);
    at = next - 1;
  }
  return names;
}

function isName(observation: Observation | undefined): boolean {
  if (observation === undefined) return false;
  const { block, shape, evidence, copies } = observation;
  return (
    copies <= MOST_COPIES &&
    shape.words <= NAME_WORDS &&
    NAME.test(block.text) &&
    evidence.phrases.inside === 0 &&
    (evidence.byline?.confidence ?? 0) < PERSON
  );
}

function isLikelyHeadline(page: ScoredPage, at: number): boolean {
  const observation = page.blocks[at];
  const likely = probability(page, at, "list-entry");
  return likely >= SURE || (likely >= ENTRY && observation !== undefined && isHeadlineForm(observation));
}
