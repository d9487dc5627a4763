import { describe, expect, test } from "vitest";
import { judgeKind } from "../../../src/assemble/judge-kind.ts";
import type { FoundList } from "../../../src/label/page-labels.ts";
import type { PageKind } from "../../../src/model/news-page.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

function kindOf(lines: readonly Line[], holdsArticle = true, entries = 0): PageKind {
  const list: FoundList = {
    kind: "other",
    heading: -1,
    entries: Array.from({ length: entries }, (_, block) => ({ block, rank: null, start: 0, end: null })),
  };
  return judgeKind(labelledPage(lines), { roles: [], confidences: [], holdsArticle, lists: [list] });
}

const SENTENCE = "The ferry came back to the north pier on Monday after a month in the yard.";
const CUT = "The ferry came back to the north pier on Monday after a month in the";
const PAY: Line = ["furniture", "Subscribe now to read the rest"];

function posts(count: number, head: Line): Line[] {
  return Array.from({ length: count }, () => [head, ["paragraph", SENTENCE]] satisfies Line[]).flat();
}

describe("a page without an article", () => {
  test("is an index with three entries of lists, and nothing known with two", () => {
    expect(kindOf([], false, 3)).toBe("index");
    expect(kindOf([], false, 2)).toBe("other");
    expect(kindOf([], false, 0)).toBe("other");
  });

  test("is one whose only claims are no text", () => {
    expect(kindOf([["headline", "Ferry back"]], true, 3)).toBe("index");
  });
});

describe("a live blog", () => {
  const head: Line = ["furniture", "14:05"];

  test("has four posts, each under its time", () => {
    expect(kindOf(posts(4, head))).toBe("live-blog");
    expect(kindOf(posts(3, head))).toBe("article");
  });

  test("may have a subhead between time and post", () => {
    const lines = posts(4, head).flatMap((line): Line[] =>
      line[0] === "paragraph" ? [["subhead", "Ferry sighted"], line] : [line],
    );
    expect(kindOf(lines)).toBe("live-blog");
  });

  test("is not a text with times that head no paragraph", () => {
    const lines = posts(4, head).flatMap((line): Line[] =>
      line[0] === "paragraph" ? [["list-entry", "Otter count doubles"], line] : [line],
    );
    expect(kindOf(lines)).toBe("article");
  });

  test("is not a text between labels without a time", () => {
    expect(kindOf(posts(6, ["furniture", "Advertisement"]))).toBe("article");
  });
});

describe("a stub", () => {
  test.each<[name: string, lines: Line[], kind: PageKind]>([
    ["breaks off above a call to pay", [["paragraph", SENTENCE], ["paragraph", CUT], PAY], "stub"],
    ["breaks off with dots", [["paragraph", `${CUT}…`], PAY], "stub"],
    [
      "calls for an account",
      [
        ["paragraph", CUT],
        ["furniture", "Log in"],
      ],
      "stub",
    ],
    ["is no text that ends as one", [["paragraph", SENTENCE], PAY], "article"],
    [
      "is no text that breaks off with no such call",
      [
        ["paragraph", CUT],
        ["furniture", "Share"],
      ],
      "article",
    ],
    [
      "is no text with the call far below",
      [["paragraph", CUT], ...Array.from({ length: 4 }, (): Line => ["furniture", "Share"]), PAY],
      "article",
    ],
    [
      "is no long text",
      [...Array.from({ length: 13 }, (): Line => ["paragraph", SENTENCE]), ["paragraph", CUT], PAY],
      "article",
    ],
  ])("%s", (_, lines, kind) => {
    expect(kindOf(lines)).toBe(kind);
  });
});
