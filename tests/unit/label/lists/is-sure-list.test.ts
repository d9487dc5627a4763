import { describe, expect, test } from "vitest";
import { type Heading, isSureList } from "../../../../src/label/lists/is-sure-list.ts";
import type { FoundEntry } from "../../../../src/label/page-labels.ts";
import { stubPage } from "../stub-page.ts";

function verdict(texts: readonly string[], likely: number, heading: Heading, inside = false): boolean {
  const page = stubPage(texts.map((text) => [text, { "list-entry": likely }]));
  const entries = texts.map((_, block): FoundEntry => ({ block, rank: null, start: 0, end: null }));
  return isSureList(page, entries, heading, inside);
}

const STORIES = [
  "Otter count doubles along the Alder",
  "Three fined over moored barge",
  "Lamp keeper retires after a long watch",
  "Quarry road shut for the summer",
];
const OFFERS = ["30 per cent off all oars", "Half off the second pair of boots"];

describe("isSureList", () => {
  test.each<[name: string, texts: readonly string[], likely: number, heading: Heading]>([
    ["headlines under a set phrase", STORIES, 0.2, "phrase"],
    ["likely headlines under a line that holds one", STORIES, 0.45, "opening"],
    [
      "lines in the form of headlines under a set phrase",
      [0, 1, 3].map((at) => STORIES[at] ?? ""),
      0.1,
      "phrase",
    ],
    ["one headline under a set phrase", STORIES.slice(0, 1), 0.45, "phrase"],
    ["sure headlines under a heading of the outlet's own", STORIES, 0.75, "unknown"],
    ["sure headlines without a heading", STORIES, 0.75, "none"],
    ["two very sure headlines without a heading", STORIES.slice(0, 2), 0.9, "none"],
  ])("takes %s", (_, texts, likely, heading) => {
    expect(verdict(texts, likely, heading)).toBe(true);
  });

  test.each<[name: string, texts: readonly string[], likely: number, heading: Heading, inside: boolean]>([
    ["very unlikely lines under a set phrase", STORIES, 0.05, "phrase", false],
    ["unlikely lines that are sentences", STORIES.map((story) => `${story}.`), 0.1, "phrase", false],
    ["one unlikely line under a set phrase", STORIES.slice(0, 1), 0.1, "phrase", false],
    ["doubtful lines under a line that holds one", STORIES, 0.3, "opening", false],
    ["the sections of a menu named after a ranking", ["Weather", "Obituaries", "Jobs"], 0.9, "phrase", false],
    ["doubtful lines under a heading of the outlet's own", STORIES, 0.6, "unknown", false],
    ["two doubtful lines without a heading", STORIES.slice(0, 2), 0.7, "none", false],
    ["short lines without a heading", STORIES.map((story) => story.slice(0, 18)), 0.9, "none", false],
    [
      "credits line for line",
      ["Boats", "Lamps"].map((what) => `${what} by the quay: Ida Brandt and Al Roe`),
      0.9,
      "none",
      false,
    ],
    ["offers under a subhead inside the text", OFFERS, 0.9, "unknown", true],
  ])("refuses %s", (_, texts, likely, heading, inside) => {
    expect(verdict(texts, likely, heading, inside)).toBe(false);
  });
});
