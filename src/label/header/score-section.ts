import type { SectionCandidate } from "./section-candidates.ts";

/** What speaks for a line beside the scorer's word, and how much it is worth. */
interface Reason {
  readonly worth: number;
  readonly holds: (candidate: SectionCandidate) => boolean;
}

/** Each line further from the headline is worth so much less. */
const STEP = 0.02;

const REASONS: readonly Reason[] = [
  // A path.
  { worth: 0.9, holds: ({ path }) => path },
  // Right above the headline.
  {
    worth: 0.31,
    holds: ({ next, endsMenu }) => next && !endsMenu,
  },
  // Right above the headline, if as well the end of a menu.
  {
    worth: 0.15,
    holds: ({ next, endsMenu }) => next && endsMenu,
  },
  // A word of the menu once more, a few lines above the headline.
  {
    worth: 0.25,
    holds: ({ repeated, seenBefore, near }) => repeated && seenBefore && near,
  },
  // Printed again elsewhere.
  {
    worth: 0.1,
    holds: ({ repeated, seenBefore, near }) => repeated && !(seenBefore && near),
  },
];

/** How much a line is the section: the scorer's word, less its distance, and all reasons that hold. */
export function scoreSection(candidate: SectionCandidate): number {
  return REASONS.filter(({ holds }) => holds(candidate)).reduce(
    (sum, { worth }) => sum + worth,
    candidate.learned - candidate.distance * STEP,
  );
}
