import { describe, expect, test } from "vitest";
import { collectLabels, isLabel, lastLabel } from "../../../src/recognise/last-label.ts";

const LABELS = collectLabels(["News", "World", "Local News", "Sport", "a", "Sport Harbour", "Sport Harbour"]);

describe("lastLabel", () => {
  test.each([
    ["glued", "NewsWorld", "World"],
    ["with a blank", "News World", "World"],
    ["the longer label where two would do", "Sport Local News", "Local News"],
    ["three of them", "NewsSportWorld", "World"],
    ["five of them", "NewsSportWorldNewsSport", "Sport"],
    ["the home page before it, which no menu need print", "AccueilWorld", "World"],
  ])("%s: %s", (_, text, label) => {
    expect(lastLabel(text, LABELS)).toBe(label);
  });

  test.each([
    ["a word that is no label before it", "Harbour World"],
    ["a word that is no label after it", "News Harbour"],
    ["one label alone, which need be no path", "World"],
    ["the news as a whole at its end: one label of two words", "World News"],
    ["a line that the page prints twice", "Sport Harbour"],
    ["six labels: a menu", "NewsSportWorldSportNewsSport"],
    ["nothing", ""],
    ["labels glued within a word", "newsworld"],
    ["a line too long for a path", "a".repeat(101)],
  ])("none of %s", (_, text) => {
    expect(lastLabel(text, LABELS)).toBeNull();
  });

  test("none where the page prints no label", () => {
    expect(lastLabel("SportWorld", collectLabels([]))).toBeNull();
  });
});

describe("collectLabels", () => {
  test("counts short lines whatever their case, and leaves long ones out", () => {
    expect([...collectLabels(["World", "WORLD", "", "x".repeat(30)])]).toEqual([["world", 2]]);
  });
});

describe("isLabel", () => {
  test("knows the page's labels, home pages and the news as a whole", () => {
    expect(["SPORT", "Startseite", "Noticias", "Harbour"].map((text) => isLabel(text, LABELS))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
