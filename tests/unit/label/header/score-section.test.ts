import { expect, test } from "vitest";
import { scoreSection } from "../../../../src/label/header/score-section.ts";
import type { SectionCandidate } from "../../../../src/label/header/section-candidates.ts";

const LINE: SectionCandidate = {
  at: 4,
  learned: 0.2,
  distance: 1,
  next: false,
  near: false,
  path: false,
  endsMenu: false,
  repeated: false,
  seenBefore: false,
};

test.each<[name: string, line: Partial<SectionCandidate>, score: number]>([
  ["nothing but the scorer's word, less a step", {}, 0.18],
  ["three lines off", { distance: 3 }, 0.14],
  ["a path", { path: true }, 1.08],
  ["right above the headline", { next: true }, 0.49],
  ["there, at the end of a menu", { next: true, endsMenu: true }, 0.33],
  ["the end of a menu elsewhere", { endsMenu: true }, 0.18],
  ["printed again", { repeated: true }, 0.28],
  ["a word of the menu, far above", { repeated: true, seenBefore: true }, 0.28],
  ["a word of the menu close above", { repeated: true, seenBefore: true, near: true }, 0.43],
])("%s", (_, line, score) => {
  expect(scoreSection({ ...LINE, ...line })).toBeCloseTo(score);
});
