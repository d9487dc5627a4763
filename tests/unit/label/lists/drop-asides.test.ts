import { describe, expect, test } from "vitest";
import { dropAsides } from "../../../../src/label/lists/drop-asides.ts";
import type { Heading } from "../../../../src/label/lists/is-sure-list.ts";
import { stubPage } from "../stub-page.ts";

function kept(
  texts: readonly string[],
  {
    heading = "phrase",
    ranks = [],
    likely = 0.5,
  }: { heading?: Heading; ranks?: readonly (number | null)[]; likely?: number } = {},
): string[] {
  const page = stubPage(texts.map((text) => [text, { "list-entry": likely }]));
  const entries = texts.map((_, block) => ({ block, rank: ranks[block] ?? null, start: 0, end: null }));
  return dropAsides(page, entries, heading).map(({ block }) => texts[block] ?? "");
}

const STORIES = [
  "Otter count doubles along the Alder",
  "Three owners fined over a moored barge",
  "Lamp keeper retires after a long watch",
];

describe("dropAsides", () => {
  test.each<[name: string, beside: readonly [string, string, string]]>([
    ["every headline printed twice", [STORIES[0] ?? "", STORIES[1] ?? "", STORIES[2] ?? ""]],
    ["teasers", ["It is the best year so far.", "The owner will appeal.", "He lit it for decades."]],
    ["counts of comments", ["12 comments on this", "7 comments on this", "40 comments on this"]],
    ["a label that returns", ["Now playing Next", "Now playing Next", "Now playing Next"]],
    ["names of sections", ["Nature", "Courts", "Harbour"]],
    ["links to more", ["See all stories", "Go there now", "Read on"]],
    [
      "words of a button for the reader",
      ["opens a new window of the site", "plays a film", "with a gallery of pictures"],
    ],
    ["times", ["6 May 2024, 10:05", "5 May 2024, 9:40", "4 May 2024, 8:00"]],
    ["credits", ["Photo: Bea Holm/Granton Tribune", "Photo: Al Roe/Granton Tribune", "Photo: Bea Holm"]],
  ])("leaves out %s", (_, beside) => {
    expect(kept(STORIES.flatMap((story, at) => [story, beside[at] ?? ""]))).toEqual(STORIES);
  });

  test("keeps the headline of a kicker's line and the line of the headline alone", () => {
    expect(kept([`Nature ${STORIES[0] ?? ""}`, STORIES[0] ?? "", STORIES[1] ?? ""])).toEqual(
      STORIES.slice(0, 2),
    );
  });

  test.each([
    "All rights reserved Granton Tribune",
    "Granton Tribune © 2024",
    "Subscribe to the letters of the harbour",
    "Privacy policy of the Granton Tribune",
  ])("leaves out the foot of the page: %s", (foot) => {
    expect(kept([...STORIES, foot])).toEqual(STORIES);
    expect(kept([...STORIES, "Granton Tribune ©", foot])).toEqual(STORIES);
  });

  test("keeps a headline that opens like the foot where others follow it", () => {
    const texts = ["Privacy policy of the harbour changes again", ...STORIES];
    expect(kept(texts)).toEqual(texts);
  });

  test("leaves out the tabs above the headlines", () => {
    expect(kept(["This week", "All", ...STORIES])).toEqual(STORIES);
  });

  test.each<[name: string, texts: readonly string[]]>([
    ["headlines that are sentences", STORIES.map((story) => `${story}.`)],
    ["a headline that ends in a shortened word", [...STORIES, "What the night nurse eats at 4 a.m."]],
    ["headlines that were cut short", STORIES.map((story) => `${story}...`)],
    ["a headline that a second tab prints again", [...STORIES, ...STORIES]],
    ["headlines that differ in more than numbers", ["Day 3 at the quarry", "Day 4 at the lamp works"]],
  ])("keeps %s", (_, texts) => {
    expect(kept(texts)).toEqual(texts);
  });

  test("keeps short lines among short ones only where they are sure", () => {
    const texts = ["Otters thrive", "Barge fined", "Lamp out"];
    expect(kept(texts, { likely: 0.95 })).toEqual(texts);
    expect(kept(texts, { likely: 0.7 })).toEqual([]);
    expect(kept(["Otters thrive again", ...STORIES.slice(0, 1)], { likely: 0.3 })).toHaveLength(2);
    expect(kept(["Otters thrive again", ...STORIES.slice(0, 1)], { heading: "none" })).toHaveLength(1);
  });

  const OFFERS = ["oars", "boots", "lamps"].map((what) => `Up to 30 per cent off ${what} of the season`);

  test("leaves out lines with one opening where no set phrase says that they are headlines", () => {
    expect(kept([...OFFERS, ...STORIES], { heading: "unknown" })).toEqual(STORIES);
    expect(kept([...OFFERS, ...STORIES], { heading: "none" })).toEqual(STORIES);
    expect(kept([...OFFERS, ...STORIES], { heading: "phrase" })).toEqual([...OFFERS, ...STORIES]);
    expect(kept([...OFFERS.slice(0, 2), ...STORIES], { heading: "none" })).toHaveLength(5);
  });

  test("keeps a short headline that has a rank", () => {
    expect(kept(["Storm", ...STORIES], { ranks: [1, 2, 3, 4] })).toHaveLength(4);
  });

  test("is none the wiser from nothing", () => {
    expect(kept([])).toEqual([]);
  });
});
