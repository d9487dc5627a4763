import { describe, expect, test } from "vitest";
import { collectNotes } from "../../../src/assemble/collect-notes.ts";
import type { Article } from "../../../src/model/article.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

const ARTICLE: Article = {
  headline: "Ferry back",
  kicker: null,
  deck: null,
  section: null,
  authors: [],
  agency: null,
  dateline: null,
  publishedAt: null,
  updatedAt: null,
  captions: [],
  body: [],
  marks: [],
};

describe("remarks on the whole page", () => {
  const blocks = labelledPage([["headline", "Ferry back"]]);
  const codes = (...given: Parameters<typeof collectNotes>): string[] =>
    collectNotes(...given).map(({ code }) => code);

  test("none where all is in order", () => {
    expect(collectNotes(blocks, ARTICLE, "en", 10)).toEqual([]);
  });

  test("each where its thing is missing", () => {
    expect(codes(blocks, null, "en", 10)).toEqual(["article-missing"]);
    expect(codes(blocks, { ...ARTICLE, headline: null }, "en", 10)).toEqual(["headline-missing"]);
    expect(codes(blocks, ARTICLE, null, 10)).toEqual(["language-unknown"]);
    expect(codes([], null, null, 0)).toEqual(["text-empty", "article-missing", "language-unknown"]);
  });

  test("an empty text is remarked from end to end, what is missing at no place", () => {
    expect(collectNotes([], null, "en", 7).map(({ start, end }) => [start, end])).toEqual([
      [0, 7],
      [0, 0],
    ]);
  });
});

describe("remarks on the dates of the article", () => {
  test.each<[code: string, line: Line]>([
    ["date-order-ambiguous", ["timestamp", "Published 06/01/2026"]],
    ["year-missing", ["timestamp", "Published: 5 May, 10:05"]],
    ["time-relative", ["timestamp", "Published 3 hours ago"]],
    ["date-order-ambiguous", ["byline", "By Ida Brandt | 06/01/2026"]],
  ])("%s", (code, line) => {
    const blocks = labelledPage([["headline", "Ferry back"], line]);
    const notes = collectNotes(blocks, ARTICLE, "en", 99);
    expect(notes.map((note) => [note.code, note.start, note.end])).toEqual([
      [code, blocks[1]?.block.start, blocks[1]?.block.end],
    ]);
    expect(notes[0]?.message).not.toBe("");
  });

  test("a remark that two stamps of a line give stands once", () => {
    const blocks = labelledPage([["timestamp", "Published: 06/01/2026 | Updated: 07/01/2026"]]);
    expect(collectNotes(blocks, ARTICLE, "en", 99).map(({ code }) => code)).toEqual(["date-order-ambiguous"]);
  });

  test("no remark on the dates of other stories", () => {
    const blocks = labelledPage([
      ["list-entry", "06/01/2026"],
      ["furniture", "Published 3 hours ago"],
    ]);
    expect(collectNotes(blocks, ARTICLE, "en", 99)).toEqual([]);
  });
});
