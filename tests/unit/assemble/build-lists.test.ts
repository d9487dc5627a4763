import { describe, expect, test } from "vitest";
import { buildLists } from "../../../src/assemble/build-lists.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

const URL = "https://gazette.test/storm";

const blocks = labelledPage([
  ["list-heading", "Most read in Harbour Life"],
  ["list-entry", "3. Storm nears coast", { links: [{ start: 3, end: 20, url: URL }] }],
  ["list-entry", "Otter count doubles"],
  ["list-heading", "Related stories"],
  ["list-entry", "Why the lock was shut"],
] satisfies Line[]);
const entry = (block: number, rank: number | null = null, start = 0) => ({ block, rank, start, end: null });

describe("buildLists", () => {
  test("keeps a printed rank and counts on where none is printed", () => {
    const list = { kind: "ranking", heading: 0, entries: [entry(1, 3, 3), entry(2)] } as const;
    expect(buildLists(blocks, [{ ...list, entries: [...list.entries] }])).toEqual({
      rankings: [
        {
          title: "Most read in Harbour Life",
          scope: "Harbour Life",
          entries: [
            { rank: 3, headline: "Storm nears coast", url: URL },
            { rank: 2, headline: "Otter count doubles", url: null },
          ],
        },
      ],
      storyLists: [],
    });
  });

  test("parts rankings from other lists, each in page order", () => {
    const { rankings, storyLists } = buildLists(blocks, [
      { kind: "related", heading: 3, entries: [entry(4)] },
      { kind: "ranking", heading: 0, entries: [entry(2)] },
      { kind: "latest", heading: -1, entries: [entry(2)] },
    ]);
    expect(rankings.map(({ title }) => title)).toEqual(["Most read in Harbour Life"]);
    expect(storyLists.map(({ kind, title }) => [kind, title])).toEqual([
      ["related", "Related stories"],
      ["latest", null],
    ]);
  });

  test("a story list prints no rank, also where its lines do", () => {
    const { storyLists } = buildLists(blocks, [{ kind: "other", heading: -1, entries: [entry(1, 3, 3)] }]);
    expect(storyLists[0]?.entries).toEqual([{ headline: "Storm nears coast", url: URL }]);
  });

  test("a headline ends where its entry does", () => {
    const entries = [{ block: 2, rank: null, start: 0, end: "Otter count".length }];
    const { storyLists } = buildLists(blocks, [{ kind: "other", heading: -1, entries }]);
    expect(storyLists[0]?.entries[0]?.headline).toBe("Otter count");
  });

  test("a ranking without a heading has neither title nor scope", () => {
    const { rankings } = buildLists(blocks, [{ kind: "ranking", heading: -1, entries: [entry(2)] }]);
    expect(rankings[0]).toMatchObject({ title: null, scope: null });
  });

  test("no lists give none", () => {
    expect(buildLists(blocks, [])).toEqual({ rankings: [], storyLists: [] });
  });
});
