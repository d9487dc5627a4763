import type { NewsPage } from "tearsheet";
import { expect, test } from "vitest";
import { inColour, plain, showPage } from "../../scripts/show-page.ts";

const PAGE: NewsPage = {
  kind: "article",
  article: {
    headline: "Lamp Out Again",
    kicker: null,
    deck: null,
    section: "Harbour",
    authors: [{ name: "Ines Calloway", kind: "person", role: "Reporter", affiliation: null }],
    agency: null,
    dateline: null,
    publishedAt: "2031-02-12",
    updatedAt: null,
    captions: [{ text: "The lamp.", credit: "Bea Lindqvist" }],
    body: [{ type: "paragraph", text: "The lamp is out. ".repeat(9), time: null }],
    marks: [],
  },
  relatedTags: [
    { name: "Harbour", url: null },
    { name: "Lamps", url: null },
  ],
  rankings: [
    { title: "Most Read", scope: "Town", entries: [{ rank: 1, headline: "Pier Reopens", url: null }] },
  ],
  storyLists: [{ kind: "related", title: null, entries: [{ headline: "Dredger Leaves", url: null }] }],
  segments: [],
  notes: [{ code: "year-missing", message: "No year.", start: 0, end: 1 }],
  format: "lines",
  language: "en",
};

test("shows every field and list, and null where nothing was found", () => {
  expect(
    showPage(PAGE, plain)
      .split("\n")
      .map((line) => line.trimEnd()),
  ).toEqual([
    "Page",
    "  kind         article",
    "  format       lines",
    "  language     en",
    "",
    "Article",
    "  headline     Lamp Out Again",
    "  kicker       null",
    "  deck         null",
    "  section      Harbour",
    "  author       Ines Calloway, Reporter",
    "  agency       null",
    "  publishedAt  2031-02-12",
    "  updatedAt    null",
    "  dateline     null",
    "  caption      The lamp. (Bea Lindqvist)",
    `  paragraph    ${"The lamp is out. ".repeat(9).slice(0, 89)}…`,
    "",
    "Related tags",
    "  Harbour · Lamps",
    "",
    "Ranking: Most Read (scope: Town)",
    "    1.         Pier Reopens",
    "",
    "Stories, related: without a heading",
    "     -         Dredger Leaves",
    "",
    "year-missing No year.",
    "",
  ]);
});

test("colours on a terminal alone", () => {
  expect(showPage(PAGE, inColour)).toContain("\u001b[1;36mArticle\u001b[0m");
  expect(showPage(PAGE, plain)).not.toContain("\u001b");
  expect(showPage({ ...PAGE, article: null, relatedTags: [] }, plain)).toContain("Related tags\n  none");
});
