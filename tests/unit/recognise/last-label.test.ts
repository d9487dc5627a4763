import { describe, expect, test } from "vitest";
import { collectLabels, isLabel, lastLabel } from "../../../src/recognise/last-label.ts";

const LABELS = collectLabels([
  "Council",
  "World",
  "Local News",
  "Sport",
  "a",
  "Harbour Fair",
  "Harbour Fair",
  "Fair",
  "Harbour",
]);

describe("lastLabel", () => {
  test.each([
    ["glued", "CouncilWorld", "World"],
    ["with a blank", "Council World", "World"],
    ["in capitals", "COUNCILWORLD", "WORLD"],
    ["the longer label where two would do", "Sport Local News", "Local News"],
    ["three of them", "CouncilSportWorld", "World"],
    ["five of them", "CouncilSportWorldSportCouncil", "Council"],
    ["the news as a whole first", "News World", "World"],
    ["the home page first", "AccueilWorld", "World"],
  ])("%s: %s", (_, text, label) => {
    expect(lastLabel(text, LABELS)).toBe(label);
  });

  test.each([
    ["a word that is no label before it", "Harbours World"],
    ["a word that is no label after it", "Council Harbours"],
    ["one label alone, which need be no path", "World"],
    ["the news of a place", "World News"],
    ["what the page itself prints as one label", "Harbour Fair"],
    ["six labels: a menu", "CouncilSportWorldSportCouncilSport"],
    ["nothing", ""],
    ["small letters, which meet in words", "councilworld"],
    ["a line too long for a path", "a".repeat(101)],
  ])("none of %s", (_, text) => {
    expect(lastLabel(text, LABELS)).toBeNull();
  });

  test("none where the page prints no label", () => {
    expect(lastLabel("CouncilWorld", collectLabels([]))).toBeNull();
  });
});

test("a label stands alone on a short line, or is a word for home or news", () => {
  expect(["sport", "Home", "Nachrichten"].every((word) => isLabel(word, LABELS))).toBe(true);
  expect(isLabel("Ferries", LABELS)).toBe(false);
  expect(collectLabels(["", "A line that is much too long to be a label of a menu"]).size).toBe(0);
});
