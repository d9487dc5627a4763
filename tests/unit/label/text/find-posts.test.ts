import { describe, expect, test } from "vitest";
import type { Post } from "../../../../src/label/page-labels.ts";
import { findPosts } from "../../../../src/label/text/find-posts.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

const SENTENCES = [
  "The last barge has left the lock and the channel is open.",
  "Divers are still looking at the hull of the ferry.",
  "The keeper says that the lamp will burn all night.",
];

/** Three posts, one line of text each. */
function postsOf({
  clocks = ["16:40", "15:55", "15:10"],
  titles = [],
  texts = SENTENCES,
  body = 0.9,
}: {
  clocks?: readonly string[];
  titles?: readonly string[];
  texts?: readonly string[];
  body?: number;
} = {}): Post[] {
  const lines = clocks.flatMap((clock, at): StubLine[] => [
    [clock],
    ...(titles[at] === undefined ? [] : [[titles[at]] as StubLine]),
    [texts[at] ?? "", { body }],
  ]);
  return findPosts(stubPage(lines));
}

describe("findPosts", () => {
  test("finds sentences under clocks, each up to the next clock", () => {
    expect(postsOf()).toEqual([
      { title: -1, from: 1, to: 2 },
      { title: -1, from: 3, to: 4 },
      { title: -1, from: 5, to: 6 },
    ]);
  });

  test("finds the titles between clock and sentence", () => {
    const titles = ["Lock open again", "Hull under water", "Lamp to burn on"];
    expect(postsOf({ titles })).toEqual([
      { title: 1, from: 2, to: 3 },
      { title: 4, from: 5, to: 6 },
      { title: 7, from: 8, to: 9 },
    ]);
  });

  test("finds the titles below the names of who wrote the posts", () => {
    const lines = SENTENCES.flatMap((text, at): StubLine[] => [
      [`1${String(6 - at)}:40`],
      ["Ida Brandt"],
      ["Lamp to burn on"],
      [text, { body: 0.9 }],
    ]);
    expect(findPosts(stubPage(lines)).map(({ title, from }) => [title, from])).toEqual([
      [2, 3],
      [6, 7],
      [10, 11],
    ]);
  });

  test.each<[clocks: string[]]>([
    [["16.40", "15.55", "15.10"]],
    [["4:40 pm", "3:55 pm", "3:10 pm"]],
    [["4:40 p.m.", "3:55 p.m.", "3:10 p.m."]],
    [["4:40pm GMT", "3:55pm GMT", "3:10pm GMT"]],
    [["16:40 Uhr", "15:55 Uhr", "15:10 Uhr"]],
    [["16h40", "15h55", "15h10"]],
  ])("takes %j for clocks", (clocks) => {
    expect(postsOf({ clocks })).toHaveLength(3);
  });

  test("a post ends after forty blocks, though no clock follows", () => {
    const lines = ["16:40", "15:55", "15:10"].flatMap((clock, at): StubLine[] => [
      [clock],
      [SENTENCES[at] ?? "", { body: 0.9 }],
    ]);
    const rest = Array.from({ length: 90 }, (_, at): StubLine => [`Pier ${String(at)}`]);
    expect(findPosts(stubPage([...lines, ...rest])).at(-1)).toEqual({ title: -1, from: 5, to: 45 });
  });
});

describe("findPosts finds none", () => {
  test.each<[name: string, given: Parameters<typeof postsOf>[0]]>([
    ["under two clocks", { clocks: ["16:40", "15:55"] }],
    ["under a clock with words", { clocks: ["16:40 at the pier", "15:55 at sea", "15:10 on land"] }],
    ["under days", { clocks: ["May 6, 2024", "May 5, 2024", "May 4, 2024"] }],
    ["under scores", { clocks: ["3:1", "2:0", "0:4"] }],
    [
      "of headlines, which end no sentence",
      { texts: ["Lock open again", "Ferry hull under water", "Lamp to burn all night"] },
    ],
    ["of teasers, which do not look like text", { body: 0.2 }],
    ["of titles that are sentences of furniture", { titles: ["Share", "Comments", "Advertisement"] }],
    [
      "of titles with more words than a title has",
      { titles: SENTENCES.map(() => "pier ".repeat(21).trim()) },
    ],
    ["of titles that are empty", { titles: ["", "", ""] }],
  ])("%s", (_, given) => {
    expect(postsOf(given)).toEqual([]);
  });

  test("and leaves out a clock without text below it", () => {
    const clocks = ["17:20", "16:40", "15:55", "15:10"];
    expect(postsOf({ clocks, texts: ["Lock open again", ...SENTENCES] }).map(({ from }) => from)).toEqual([
      3, 5, 7,
    ]);
  });
});
