import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/read/block.ts";
import { recogniseRank } from "../../../src/recognise/recognise-rank.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

function blockOf(text: string, rank: number | null = null): Block {
  return { start: 0, end: text.length, text, mark: "none", level: 0, rank, gap: 0, links: [] };
}

describe("a rank alone on its line", () => {
  test.each<[text: string, value: number]>([
    ["3", 3],
    ["3.", 3],
    ["12)", 12],
    ["03", 3],
    ["No. 4", 4],
    ["#5", 5],
    ["第3位", 3],
    ["２位", 2],
    ["1위", 1],
    ["٣", 3],
    ["۳", 3],
    ["३", 3],
  ])("%s is %i", (text, value) => {
    expect(recogniseRank(blockOf(text))).toEqual({ value, start: 0, end: text.length, confidence: 0.8 });
  });
});

describe("a rank before its headline", () => {
  test.each<[text: string, value: number, headline: string]>([
    ["3. Storm nears coast", 3, "Storm nears coast"],
    ["3.Storm nears coast", 3, "Storm nears coast"],
    ["2) “Nobody saw it coming”", 2, "“Nobody saw it coming”"],
    ["1: Ferry late again", 1, "Ferry late again"],
    ["1位 灯台の灯が戻る", 1, "灯台の灯が戻る"],
    ["2、渡轮恢复通航", 2, "渡轮恢复通航"],
  ])("%s", (text, value, headline) => {
    const found = recogniseRank(blockOf(text));
    expect(found).toMatchObject({ value, confidence: 0.6 });
    expect(text.slice(found?.end)).toBe(headline);
  });

  test.each<[text: string, value: number]>([
    ["12 boats adrift off the pier", 12],
    ["21st century lamp", 21],
  ])("without a mark it is doubtful, for it may count what the headline tells of: %s", (text, value) => {
    expect(recogniseRank(blockOf(text))).toMatchObject({ value, confidence: 0.2 });
  });

  test("the mark of an ordered item settles it, whatever the text begins with", () => {
    expect(recogniseRank(blockOf("40 years of the lamp", 2))).toEqual({
      value: 2,
      start: 0,
      end: 0,
      confidence: 0.9,
    });
  });
});

describe("what is no rank", () => {
  test.each([
    ["a year", "2024 in ten pictures"],
    ["past the longest list", "51. Storm nears coast"],
    ["zero", "0. Storm nears coast"],
    ["a score", "3-1 win for the harbour side"],
    ["a clock time", "10:45 Ferry late again"],
    ["a decimal", "3.5 metres of snow"],
    ["a share", "40% of boats idle"],
    ["a number inside", "Storm 3 nears coast"],
    ["a thousand", "12,000 sign for the ferry"],
  ])("%s", (_, text) => {
    expect(recogniseRank(blockOf(text))).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(recogniseRank(blockOf(text))).toBeNull();
  });
});

test.each(["1. ", "1", " ", "第"])("costs linear time on %j", (unit) => {
  expectLinear(unit, (text) => recogniseRank(blockOf(text)), "3. ");
});
