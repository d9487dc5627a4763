import { describe, expect, test } from "vitest";
import { lastLabel } from "../../../src/assemble/last-label.ts";

const LABELS: ReadonlySet<string> = new Set(["News", "World", "Local News", "Sport", "a"]);

describe("lastLabel", () => {
  test.each([
    ["glued", "NewsWorld", "World"],
    ["with a blank", "News World", "World"],
    ["the longer label where two would do", "Sport Local News", "Local News"],
    ["three of them", "NewsSportWorld", "World"],
    ["five of them", "NewsSportWorldSportNews", "News"],
  ])("%s: %s", (_, text, label) => {
    expect(lastLabel(text, LABELS)).toBe(label);
  });

  test.each([
    ["a word that is no label before it", "Harbour World"],
    ["a word that is no label after it", "News Harbour"],
    ["one label alone, which need be no path", "World"],
    ["six labels: a menu", "NewsSportWorldSportNewsSport"],
    ["nothing", ""],
    ["another case", "newsworld"],
    ["a line too long for a path", "a".repeat(101)],
  ])("none of %s", (_, text) => {
    expect(lastLabel(text, LABELS)).toBeNull();
  });

  test("none where the page prints no label", () => {
    expect(lastLabel("NewsWorld", new Set())).toBeNull();
  });
});
