import { describe, expect, test } from "vitest";
import { findTags } from "../../../../src/label/tags/find-tags.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const HEADLINE: StubLine = ["Granton sells the ferry Northern Light"];
const BYLINE: StubLine = ["By Ida Brandt"];
const TEXT: StubLine = [
  "The council of Granton sold the ferry Northern Light to a museum of harbour history on Monday.",
];

/** The lines below the text that are claimed, each with its role. */
function tagsBelow(lines: readonly StubLine[]): string[] {
  const page = stubPage([HEADLINE, BYLINE, TEXT, ...lines]);
  const claims = claimsOf(page, { 0: "headline", 2: "paragraph" });
  findTags(page, claims, 0);
  return claims.flatMap((role, at) =>
    at > 2 && role !== null ? [`${role}: ${page.blocks[at]?.block.text ?? ""}`] : [],
  );
}

const likely = { tag: 0.5 };

describe("tags under a heading", () => {
  test("end where a button, the author or something further off begins", () => {
    const headed: StubLine[] = [["Topics:"], ["Ferries", { tag: 0.9 }], ["Harbours", { tag: 0.9 }]];
    const claimed = ["tag-heading: Topics:", "tag: Ferries", "tag: Harbours"];
    expect(tagsBelow([...headed, ["License this page", { tag: 0.05 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Ida Brandt", { tag: 0.9 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Harbour films", { tag: 0.9 }, { gap: 1 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Contact Granton", { tag: 0.1 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Reuse this content", { tag: 0.5 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Subscribe", { tag: 0.5 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Contact Newswire", { tag: 0.5 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["2 comments", { tag: 0.5 }], ["Rower54", { tag: 0.5 }]])).toEqual(claimed);
    expect(tagsBelow([...headed, ["Please try again later.", { tag: 0.5 }]])).toEqual(claimed);
  });

  test("keep a word of buttons that is surely a tag", () => {
    expect(tagsBelow([["Topics:"], ["Ferries", { tag: 0.9 }], ["Instagram", { tag: 0.96 }]])).toContain(
      "tag: Instagram",
    );
  });

  test("keep a tag that opens like a button and is of the article's own words", () => {
    expect(tagsBelow([["Topics:"], ["Ferries", { tag: 0.9 }], ["Home Museum", { tag: 0.5 }]])).toContain(
      "tag: Home Museum",
    );
  });

  test("are not those under the same heading again, of the next article", () => {
    const next: StubLine[] = [["Topics:"], ["Harbours", { tag: 0.9 }]];
    const claimed = ["tag-heading: Topics:", "tag: Ferries"];
    const below = tagsBelow([["Topics:"], ["Ferries", { tag: 0.9 }], ["Share"], ...next]);
    expect(below).toEqual([...claimed, "furniture: Topics:", "furniture: Harbours"]);
    expect(tagsBelow([["Topics: Ferries, Piers"], ["Share"], ["Topics: Harbours, Boats"]])).toEqual([
      "tag: Topics: Ferries, Piers",
      "furniture: Topics: Harbours, Boats",
    ]);
  });

  test("end at a button whose verb comes last", () => {
    const text: StubLine = ["連絡船「北極星」は月曜日、港の博物館に売却された。"];
    const page = stubPage(
      [text, ["キーワード："], ["連絡船", { tag: 0.5 }], ["記事を保存", { tag: 0.5 }]],
      "ja",
    );
    const claims = claimsOf(page, { 0: "paragraph" });
    findTags(page, claims, -1);
    expect(claims).toEqual(["paragraph", "tag-heading", "tag", null]);
  });

  test("may be links to the pages of tags, glued in one row, and nothing else on it", () => {
    const row = (text: string, paths: readonly string[]): StubLine => {
      const third = text.length / paths.length;
      const links = paths.map((url, at) => ({ start: at * third, end: (at + 1) * third, url }));
      return [text, {}, { links }];
    };
    expect(tagsBelow([row("FerryPiersBoats", ["/tag/ferry", "/tag/piers", "/tag/boats"])])).toEqual([
      "tag: FerryPiersBoats",
    ]);
    expect(tagsBelow([row("FerryPiersBoats", ["/tag/ferry", "/tag/piers", "/shop/boats"])])).toEqual([]);
  });

  test("are no menu of the site", () => {
    const menu: StubLine[] = [
      ["Sports", { tag: 0.3 }],
      ["Weather", { tag: 0.2 }],
      ["Letters", { tag: 0.2 }],
      ["Recipes", { tag: 0.2 }],
    ];
    expect(tagsBelow([["Topics"], ...menu])).toEqual([]);
    expect(tagsBelow([["Topics"], ["Ferry", { tag: 0.3 }], ["Museum", { tag: 0.2 }]])).toHaveLength(3);
  });

  test("may stand far below the text if they are its words", () => {
    const cards: StubLine[] = Array.from({ length: 40 }, (_, at) => [
      `Another story of the day, number ${String(at)}`,
    ]);
    expect(tagsBelow([...cards, ["Tags: Granton, Museum"]])).toEqual(["tag: Tags: Granton, Museum"]);
    expect(tagsBelow([...cards, ["Tags: Recipes, Weddings"]])).toEqual([]);
  });

  test("may be one row whose separators were lost", () => {
    const row = "Granton Ferry Museum Harbour Council Northern Light History Monday";
    expect(tagsBelow([["Topics:"], [row]])).toContain(`tag: ${row}`);
    expect(
      tagsBelow([["Topics:"], ["Here is what the council of Granton said to us on Monday"]]),
    ).toHaveLength(1);
  });
});

describe("bare tags", () => {
  test("are a run of the article's own words", () => {
    expect(
      tagsBelow([
        ["Granton", { tag: 0.1 }],
        ["Museum", { tag: 0.5 }],
        ["Ferry", { tag: 0.3 }],
      ]),
    ).toEqual(["tag: Granton", "tag: Museum", "tag: Ferry"]);
  });

  test("begin right below the text", () => {
    const run: StubLine[] = [["Boatbuilding"], ["Granton", { tag: 0.8 }], ["Museum", { tag: 0.5 }]];
    expect(tagsBelow(run)).toHaveLength(3);
    expect(tagsBelow([["Boatbuilding"], ["Sailing"], ...run])).toHaveLength(2);
  });

  test("begin right under a line with a colon", () => {
    const run: StubLine[] = [["Boatbuilding"], ["Granton", { tag: 0.8 }], ["Museum", { tag: 0.5 }]];
    expect(tagsBelow([["See more on:"], ...run])).toHaveLength(3);
    expect(tagsBelow([["See more on"], ...run])).not.toContain("tag: Boatbuilding");
  });

  test.each<[what: string, lines: StubLine[]]>([
    ["one line alone", [["Granton", likely]]],
    [
      "the words of a menu",
      [
        ["Sports", likely],
        ["Weather", likely],
      ],
    ],
    [
      "a menu that stands three times",
      ["Granton", "Museum", "Ferry"].flatMap((word): StubLine[] => [
        ["Granton", { tag: 0.9 }],
        ["Museum", { tag: 0.9 }],
        [`Read all of our news on the ${word} and on every other of its kind`],
      ]),
    ],
    [
      "one line twice",
      [
        ["Back to Granton", { tag: 0.6 }],
        ["Back to Granton", { tag: 0.6 }],
      ],
    ],
    [
      "the words of a button among others",
      [
        ["Follow us on the ferry", { tag: 0.8 }],
        ["Granton films", { tag: 0.1 }],
      ],
    ],
    ["the author's box", [["Ida Brandt", { tag: 0.95 }]]],
    [
      "what the scorer calls none",
      [
        ["Granton", {}],
        ["Museum", {}],
      ],
    ],
    [
      "facts under their names",
      [
        ["Ferry: Northern Light", likely],
        ["Museum: Granton", likely],
      ],
    ],
    [
      "a list under its heading",
      [
        ["Most read", {}],
        ["Granton ferry", { tag: 0.3 }],
        ["Museum", { tag: 0.3 }],
      ],
    ],
    ["a long list", Array.from({ length: 20 }, (): StubLine => ["Granton", likely])],
  ])("are not %s", (_, lines) => {
    expect(tagsBelow(lines)).toEqual([]);
  });

  test("are the best run, and none where the page prints tags under a heading", () => {
    const weak: StubLine[] = [["Granton", { tag: 0.3 }], ["Museum", { tag: 0.3 }], ["Share"]];
    const best: StubLine[] = [
      ["Ferry", { tag: 0.9 }],
      ["Harbour", { tag: 0.9 }],
    ];
    expect(tagsBelow([...weak, ...best])).toEqual(["tag: Ferry", "tag: Harbour"]);
    expect(tagsBelow([["Tags: Council"], ["Share"], ...best])).toEqual(["tag: Tags: Council"]);
  });
});

describe("a row of tags in one piece", () => {
  test("is claimed below the text where the article uses its words", () => {
    const row = "Granton Northern Light Museum Harbour History";
    expect(tagsBelow([["Share"], [row]])).toEqual([`tag: ${row}`]);
  });

  test("is no link from end to end", () => {
    const links = [{ start: 0, end: 45, url: "/museum" }];
    expect(tagsBelow([["Granton Northern Light Museum Harbour History", {}, { links }]])).toEqual([]);
  });

  test.each([
    "Granton sells the Northern Light to a Museum",
    "Recipes Weddings Northern Light Gardens",
    "Granton: Northern Light Museum Harbour",
    "Granton Museum",
    "granton-northern-light-museum-harbour.jpg",
  ])("is not %j", (line) => {
    expect(tagsBelow([["Share"], [line]])).toEqual([]);
  });
});
