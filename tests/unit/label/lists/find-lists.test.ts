import { describe, expect, test } from "vitest";
import { findLists } from "../../../../src/label/lists/find-lists.ts";
import type { Claims, FoundList } from "../../../../src/label/page-labels.ts";
import { findTags } from "../../../../src/label/tags/find-tags.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

function listsOf(
  lines: readonly StubLine[],
  given: Readonly<Record<number, Claims[number]>> = {},
): { lists: FoundList[]; claims: Claims } {
  const page = stubPage(lines);
  const claims = claimsOf(page, given);
  return { lists: findLists(page, claims, false), claims };
}

const entry = (text: string): StubLine => [text, { "list-entry": 0.9 }];
const STORIES = [
  "Otter count doubles along the Alder",
  "Three fined over moored barge",
  "Lamp keeper retires",
];

describe("findLists", () => {
  test("gives a ranking its heading, its entries and the ranks printed on lines of their own", () => {
    const { lists, claims } = listsOf([
      ["Most read"],
      ...STORIES.flatMap((text, at) => [[String(at + 1)] as const, entry(text)]),
    ]);
    expect(lists).toEqual([
      {
        kind: "ranking",
        heading: 0,
        entries: [2, 4, 6].map((block, at) => ({ block, rank: at + 1, start: 0, end: null })),
      },
    ]);
    expect(claims[0]).toBe("list-heading");
    expect(claims[2]).toBe("list-entry");
  });

  test("takes a rank on the headline's line off it", () => {
    const { lists } = listsOf([
      ["Most read"],
      ...STORIES.map((text, at) => entry(`${String(at + 1)}. ${text}`)),
    ]);
    expect(lists[0]?.entries.map(({ rank, start }) => [rank, start])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  test("chooses the likeliest headline under each rank, among labels, places and counts", () => {
    const group = (rank: number, place: string, story: string): StubLine[] => [
      [`${String(rank)}.`],
      [place, { "list-entry": 0.3 }],
      [story, { "list-entry": 0.1 }],
      ["41 comments"],
    ];
    const { lists } = listsOf([
      ["Most read"],
      ...group(1, "North Pier", STORIES[0] ?? ""),
      ...group(2, "Alder", STORIES[1] ?? ""),
    ]);
    expect(lists[0]?.entries.map(({ block, rank }) => [block, rank])).toEqual([
      [3, 1],
      [7, 2],
    ]);
  });

  test("takes the line right below a date that closes an entry", () => {
    const doubtful = (text: string): StubLine => [text, { "list-entry": 0.15 }];
    const dated: StubLine[] = [["Latest news"], entry(STORIES[0] ?? ""), ["12 March 2024"]];
    expect(listsOf([...dated, doubtful(STORIES[1] ?? "")]).lists[0]?.entries).toHaveLength(2);
    expect(listsOf([...dated, doubtful("Three were fined on Monday.")]).lists[0]?.entries).toHaveLength(1);
  });

  test("joins boxes of any length", () => {
    const text: StubLine = ["The ferry came back to the north pier on Monday, wardens said."];
    const stories = [
      "Otters are counted twice along the whole Alder",
      "Three are fined over a barge moored for years",
    ];
    const small = stubPage([
      text,
      ["Most read"],
      ...stories.map(entry),
      text,
      ["Most read"],
      ...stories.map(entry),
    ]);
    const width = small.probabilities.length / small.blocks.length;
    const times = 100_000;
    const last = small.blocks.length - stories.length;
    const row = small.probabilities.subarray(last * width);
    const probabilities = new Float32Array(last * width + times * row.length);
    probabilities.set(small.probabilities);
    for (let time = 1; time < times; time++) probabilities.set(row, last * width + time * row.length);
    const blocks = [
      ...small.blocks.slice(0, last),
      ...Array.from({ length: times }, () => small.blocks.slice(last)).flat(),
    ];
    const page = { blocks, probabilities };
    const lists = findLists(page, claimsOf(page, { 0: "paragraph", 4: "paragraph" }), false);
    expect(lists.map(({ entries }) => entries.length)).toEqual([2 + times * 2]);
  });

  test("joins boxes under one heading, the last right below the text", () => {
    const box = (story: string): StubLine[] => [["Related stories"], entry(story)];
    const lines = [["Text."], ...box(STORIES[0] ?? ""), ["Text."], ...box(STORIES[1] ?? "")] as StubLine[];
    const inside = listsOf(lines, { 0: "paragraph", 3: "paragraph" });
    expect(inside.lists.map(({ entries }) => entries.length)).toEqual([2]);
    const below = listsOf(lines, { 0: "paragraph" });
    expect(below.lists.map(({ entries }) => entries.length)).toEqual([1, 1]);
  });

  test("makes one list a name of sections above the article", () => {
    const likely = (text: string): StubLine => [text, { "list-entry": 0.5 }];
    const part = (name: string): StubLine[] => [[name], ...STORIES.slice(0, 2).map((text) => likely(text))];
    const two = listsOf([...part("Sports"), ...part("Climate"), ["Ferry sold"]], { 6: "headline" });
    expect(two.lists.map(({ heading, entries }) => [heading, entries.length])).toEqual([
      [0, 2],
      [3, 2],
    ]);
    const one = listsOf([...part("Sports"), ["Ferry sold"]], { 3: "headline" });
    expect(one.lists.some(({ heading }) => heading === 0)).toBe(false);
  });

  test("parts two lists by their headings", () => {
    const { lists } = listsOf([
      ["Related stories"],
      entry(STORIES[0] ?? ""),
      ["Latest news"],
      entry(STORIES[1] ?? ""),
    ]);
    expect(lists.map(({ kind, entries }) => [kind, entries.length])).toEqual([
      ["related", 1],
      ["latest", 1],
    ]);
  });

  test("is a list of its own: a line with its lead-in", () => {
    const { lists } = listsOf([["Read more: Barge owner fined"]]);
    expect(lists).toEqual([
      { kind: "related", heading: -1, entries: [{ block: 0, rank: null, start: 11, end: null }] },
    ]);
  });

  test.each<[name: string, lines: StubLine[]]>([
    ["a heading without entries", [["Most read"], ["Privacy policy", { other: 1 }]]],
    ["one headline without a heading", [entry("Lamp keeper retires"), ["Privacy policy", { other: 1 }]]],
    ["labels", [["Weather"], ["Sport"], ["Culture"]]],
  ])("finds none in %s", (_, lines) => {
    const { lists, claims } = listsOf(lines);
    expect(lists).toEqual([]);
    expect(claims.every((role) => role === null)).toBe(true);
  });
});

describe("findTags", () => {
  const tagsOf = (lines: readonly StubLine[]): Claims => {
    const page = stubPage([["The ferry came back to the north pier on Monday."], ...lines]);
    const claims = claimsOf(page, { 0: "paragraph" });
    findTags(page, claims, -1);
    return claims.slice(1);
  };
  const tag = (text: string): StubLine => [text, { tag: 0.3 }];

  test("claims heading and tags, on one line or under it", () => {
    expect(tagsOf([["Tags: Ferries, Harbours"]])).toEqual(["tag"]);
    expect(tagsOf([["Related topics", { "list-heading": 0.3 }], tag("Ferries"), tag("Harbours")])).toEqual([
      "tag-heading",
      "tag",
      "tag",
    ]);
  });

  test("claims a link to a tag's page, not one to a story", () => {
    const link = (url: string): StubLine => ["Ferries", {}, { links: [{ start: 0, end: 7, url }] }];
    expect(tagsOf([link("/topics/ferries")])).toEqual(["tag"]);
    expect(tagsOf([link("/stories/ferries")])).toEqual([null]);
  });

  test("ends the tags at the heading of a list and at a sentence", () => {
    const heading: StubLine = ["Related topics", { "list-heading": 0.3 }];
    expect(tagsOf([heading, tag("Ferries"), tag("Most read"), tag("Harbours")]).slice(1)).toEqual([
      "tag",
      null,
      null,
    ]);
    expect(tagsOf([heading, tag("The ferry that came back on Monday was late again")])[1]).toBeNull();
  });
});
