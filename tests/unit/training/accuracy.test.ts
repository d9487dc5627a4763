import { describe, expect, it, test } from "vitest";
import { parseNewsPage } from "../../../src/parse-news-page.ts";
import { countRoles } from "../../../training/accuracy/count-roles.ts";
import { type JudgedBlock, judgeBlocks } from "../../../training/accuracy/judge-blocks.ts";
import { figure, markdownTable, percent } from "../../../training/accuracy/markdown-table.ts";
import { measureReliability } from "../../../training/accuracy/measure-reliability.ts";
import { sortLosses } from "../../../training/accuracy/sort-losses.ts";
import { inventedEntry, LABEL, LINES } from "./invented-page.ts";

const block = (change: Partial<JudgedBlock>): JudgedBlock => ({
  role: "furniture",
  confidence: 1,
  words: 20,
  found: "other",
  truth: "other",
  isBody: false,
  ...change,
});
const text = (change: Partial<JudgedBlock> = {}): JudgedBlock =>
  block({ role: "paragraph", found: "body", truth: "body", isBody: true, ...change });
const letIn = (words: number): JudgedBlock => block({ role: "paragraph", found: "body", words });
const missed = (words: number): JudgedBlock => block({ truth: "body", isBody: true, words });

describe("judgeBlocks", () => {
  it("holds each block's role against the truth", () => {
    const page = LINES.join("\n");
    const parsed = parseNewsPage(page);
    const segments = parsed.segments
      .filter(({ role }) => role !== "blank")
      .map((segment, at) =>
        at === 9 ? { ...segment, role: "list-entry" as const, confidence: 0.4 } : segment,
      );
    const judged = judgeBlocks(page, inventedEntry(LABEL), { ...parsed, segments });
    expect(judged).toHaveLength(LINES.length);
    expect(judged[9]).toEqual({
      role: "list-entry",
      confidence: 0.4,
      words: 25,
      found: "list-entry",
      truth: "body",
      isBody: true,
    });
    expect(judged[13]?.isBody).toBe(true);
    expect(judged[4]?.truth).toBe("headline");
  });
});

describe("countRoles", () => {
  it("counts what was found, what was real and what was both", () => {
    const roles = countRoles([
      ...Array.from({ length: 3 }, () => text()),
      { ...letIn(5), confidence: 0.5 },
      missed(5),
      missed(5),
      block({ role: "tag", found: "tag", truth: "other" }),
    ]);
    const of = (name: string): unknown => roles.find((role) => role.name === name);
    expect(of("body")).toEqual({
      name: "body",
      blocks: 5,
      precision: 3 / 4,
      recall: 3 / 5,
      f1: 6 / 9,
      confidence: 0.875,
    });
    expect(of("tag")).toEqual({ name: "tag", blocks: 0, precision: 0, recall: null, f1: 0, confidence: 1 });
    expect(of("deck")).toEqual({
      name: "deck",
      blocks: 0,
      precision: null,
      recall: null,
      f1: null,
      confidence: null,
    });
  });
});

describe("measureReliability", () => {
  it("has no error where what was said came true as often", () => {
    const claims = Array.from({ length: 20 }, (_, at) => ({ confidence: 0.75, right: at % 4 !== 0 }));
    const { bins, error, bias } = measureReliability(claims);
    expect(bins.find(({ from }) => from === 0.7)).toEqual({
      from: 0.7,
      to: 0.8,
      count: 20,
      mean: 0.75,
      right: 0.75,
    });
    expect([error, bias]).toEqual([0, 0]);
  });

  it("tells too sure from too unsure, and does not let one make up for the other", () => {
    const sure = { confidence: 1, right: false };
    const unsure = { confidence: 0, right: true };
    expect(measureReliability([sure])).toMatchObject({ error: 1, bias: 1 });
    expect(measureReliability([unsure])).toMatchObject({ error: 1, bias: -1 });
    expect(measureReliability([sure, unsure])).toMatchObject({ error: 1, bias: 0 });
  });

  test.each([
    [0, 0],
    [0.499, 0],
    [0.5, 0.5],
    [0.949, 0.9],
    [0.95, 0.95],
    [1, 0.95],
  ])("puts %d into the bin from %d", (confidence, from) => {
    const full = measureReliability([{ confidence, right: true }]).bins.filter(({ count }) => count > 0);
    expect(full.map((bin) => bin.from)).toEqual([from]);
  });

  it("says nothing of no claims", () => {
    expect(measureReliability([])).toMatchObject({ error: 0, bias: 0 });
  });
});

describe("sortLosses", () => {
  it("sorts wrong blocks by place and missed ones by length, and deals out the page's loss", () => {
    const { words, f1, missedAs } = sortLosses([
      {
        hasArticle: true,
        loss: 0.2,
        blocks: [letIn(10), text(), letIn(20), missed(5), text(), missed(25), text(), letIn(40), block({})],
      },
    ]);
    expect(Object.fromEntries(words)).toEqual({
      "let in before the text": 10,
      "let in within the text": 20,
      "missed, short blocks": 5,
      "missed, long blocks": 25,
      "let in after the text": 40,
    });
    expect(f1.get("let in after the text")).toBeCloseTo(0.08);
    expect(Object.fromEntries(missedAs)).toEqual({ furniture: 30 });
  });

  it("holds a deck in the body for no fault, as the scorer does", () => {
    const { words, f1 } = sortLosses([
      {
        hasArticle: true,
        loss: 0.1,
        blocks: [block({ role: "paragraph", found: "body", truth: "deck" }), text()],
      },
    ]);
    expect([...words]).toEqual([]);
    expect([...f1]).toEqual([["not by whole blocks", 0.1]]);
  });

  it("counts all text as missed where no article was found", () => {
    const { words } = sortLosses([{ hasArticle: false, loss: 1, blocks: [text(), letIn(9), missed(4)] }]);
    expect([...words]).toEqual([["missed, no article found", 24]]);
  });

  it("tells how much of the loss the worst pages have", () => {
    const pages = [
      ...Array.from({ length: 15 }, () => 0.5),
      ...Array.from({ length: 25 }, () => 0.1),
      0,
      0,
      0,
      0,
      0,
    ];
    const { inWorst, nearlyRight } = sortLosses(
      pages.map((loss) => ({ hasArticle: true, loss, blocks: [text()] })),
    );
    expect(inWorst).toBeCloseTo(0.75);
    expect(nearlyRight).toBeCloseTo(5 / 45);
    expect(sortLosses([]).inWorst).toBe(0);
  });
});

describe("markdownTable", () => {
  it("aligns its columns", () => {
    const table = markdownTable(
      ["kind", "share"],
      [
        ["short blocks", figure(0.25)],
        ["none", figure(null)],
      ],
    );
    expect(table.split("\n")).toEqual([
      "| kind         | share |",
      "| ------------ | ----: |",
      "| short blocks | 0.250 |",
      "| none         |     - |",
    ]);
  });

  it("prints shares in hundredths", () => {
    expect([percent(0), percent(0.125), percent(1)]).toEqual(["0 %", "13 %", "100 %"]);
  });
});
