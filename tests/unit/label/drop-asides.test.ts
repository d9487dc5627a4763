import { describe, expect, test } from "vitest";
import { dropAsides } from "../../../src/label/drop-asides.ts";
import { stubPage } from "./stub-page.ts";

function kept(texts: readonly string[], ranks: readonly (number | null)[] = []): string[] {
  const page = stubPage(texts.map((text) => [text]));
  const entries = texts.map((_, block) => ({ block, rank: ranks[block] ?? null, start: 0, end: null }));
  return dropAsides(page, entries).map(({ block }) => texts[block] ?? "");
}

const STORIES = [
  "Otter count doubles along the Alder",
  "Three fined over moored barge",
  "Lamp keeper retires after a long watch",
];

describe("dropAsides", () => {
  test.each<[name: string, beside: readonly [string, string, string]]>([
    ["every headline printed twice", [STORIES[0] ?? "", STORIES[1] ?? "", STORIES[2] ?? ""]],
    ["teasers", ["It is the best year so far.", "The owner will appeal.", "He lit it for decades."]],
    ["counts of comments", ["12 comments on this", "7 comments on this", "40 comments on this"]],
    ["a label that returns", ["Now playing Next", "Now playing Next", "Now playing Next"]],
    ["names of sections", ["Nature", "Courts", "Harbour"]],
  ])("leaves out %s", (_, beside) => {
    expect(kept(STORIES.flatMap((story, at) => [story, beside[at] ?? ""]))).toEqual(STORIES);
  });

  test("keeps the headline of a kicker's line and the line of the headline alone", () => {
    expect(kept([`Nature ${STORIES[0] ?? ""}`, STORIES[0] ?? "", STORIES[1] ?? ""])).toEqual(
      STORIES.slice(0, 2),
    );
  });

  test("leaves out the tabs above the headlines", () => {
    expect(kept(["This week", "All", ...STORIES])).toEqual(STORIES);
  });

  test.each<[name: string, texts: readonly string[]]>([
    ["headlines that are sentences", STORIES.map((story) => `${story}.`)],
    ["headlines that were cut short", STORIES.map((story) => `${story}...`)],
    ["a headline that a second tab prints again", [...STORIES, ...STORIES]],
    ["short headlines among short ones", ["Otters thrive", "Barge fined", "Lamp out"]],
    ["headlines that differ in more than numbers", ["Day 3 at the quarry", "Day 4 at the lamp works"]],
  ])("keeps %s", (_, texts) => {
    expect(kept(texts)).toEqual(texts);
  });

  test("keeps a short headline that has a rank", () => {
    expect(kept(["Storm", ...STORIES], [1, 2, 3, 4])).toHaveLength(4);
  });

  test("is none the wiser from nothing", () => {
    expect(kept([])).toEqual([]);
  });
});
