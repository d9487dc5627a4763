import { describe, expect, test } from "vitest";
import { buildAuthors } from "../../../src/assemble/build-authors.ts";
import type { Author } from "../../../src/model/author.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

function authorsOf(lines: readonly Line[], language = "en"): Author[] {
  const blocks = labelledPage(lines, language);
  const first = blocks.find(({ role }) => role === "paragraph");
  return buildAuthors(blocks, first, createPageContext({}, language));
}

function namesOf(lines: readonly Line[], language?: string): string[] {
  return authorsOf(lines, language).map(({ name }) => name);
}

test("the label above a name is no title", () => {
  const roleBelow = (label: string): string | null | undefined =>
    authorsOf(
      [
        ["furniture", label],
        ["byline", "Ida Brandt"],
      ],
      "de",
    )[0]?.role;
  expect(roleBelow("Autorin")).toBeNull();
  expect(roleBelow("Reporterin")).toBe("Reporterin");
});

describe("the people of the bylines", () => {
  test.each<[name: string, lines: Line[], names: string[]]>([
    ["two on one line", [["byline", "By Ida Brandt and Oren Vale"]], ["Ida Brandt", "Oren Vale"]],
    [
      "one a line",
      [
        ["byline", "By Ida Brandt"],
        ["byline", "By Oren Vale"],
      ],
      ["Ida Brandt", "Oren Vale"],
    ],
    [
      "the same name above and below the text, once",
      [
        ["byline", "By Ida Brandt"],
        ["paragraph", "The ferry came back on Monday."],
        ["byline", "By Ida Brandt, Transport Reporter"],
      ],
      ["Ida Brandt"],
    ],
    [
      "not the name beside another story",
      [
        ["byline", "By Ida Brandt"],
        ["list-entry", "By Oren Vale"],
        ["furniture", "By Jo Reet"],
      ],
      ["Ida Brandt"],
    ],
    ["nobody", [["paragraph", "The ferry came back on Monday."]], []],
  ])("%s", (_, lines, names) => {
    expect(namesOf(lines)).toEqual(names);
  });

  test("a desk signs only where no person does", () => {
    expect(namesOf([["byline", "By News Desk"]])).toEqual(["News Desk"]);
    expect(
      namesOf([
        ["byline", "By News Desk"],
        ["byline", "By Ida Brandt"],
      ]),
    ).toEqual(["Ida Brandt"]);
  });
});

test("an agency signs beside people", () => {
  expect(
    namesOf([
      ["byline", "Ida Brandt,"],
      ["byline", "Reuters"],
    ]),
  ).toEqual(["Ida Brandt", "Reuters"]);
});

describe("a job title below the name", () => {
  const byline: Line = ["byline", "By Ida Brandt"];

  test("is hers", () => {
    expect(authorsOf([byline, ["furniture", "Transport Correspondent"]])).toEqual([
      { name: "Ida Brandt", kind: "person", role: "Transport Correspondent", affiliation: null },
    ]);
  });

  test.each<[name: string, below: Line]>([
    ["a button", ["furniture", "Share"]],
    ["a title in the text", ["paragraph", "Transport Correspondent"]],
    ["a line too long for one", ["furniture", "The correspondent has written about ferries for ten years"]],
    ["nothing", ["furniture", ""]],
  ])("is not %s", (_, below) => {
    expect(authorsOf([byline, below])[0]?.role).toBeNull();
  });

  test("gives way to the one on her own line", () => {
    const [author] = authorsOf([
      ["byline", "By Ida Brandt, Harbour Reporter"],
      ["furniture", "Transport Correspondent"],
    ]);
    expect(author?.role).toBe("Harbour Reporter");
  });
});

describe("who took the pictures", () => {
  test.each<[name: string, lines: Line[], names: string[]]>([
    [
      "by the title below the name",
      [
        ["byline", "Ida Brandt"],
        ["furniture", "Reporter"],
        ["byline", "Oren Vale"],
        ["furniture", "Photographer"],
      ],
      ["Ida Brandt"],
    ],
    [
      "by one word below the name",
      [
        ["byline", "Ida Brandt"],
        ["byline", "Oren Vale"],
        ["furniture", "Foto"],
      ],
      ["Ida Brandt"],
    ],
    [
      "by the title above the name",
      [
        ["furniture", "Reporter"],
        ["byline", "Ida Brandt"],
        ["furniture", "Photographer"],
        ["byline", "Oren Vale"],
        ["furniture", "Share"],
      ],
      ["Ida Brandt"],
    ],
    [
      "but for one who signs alone",
      [
        ["byline", "Oren Vale"],
        ["furniture", "Photographer"],
      ],
      ["Oren Vale"],
    ],
  ])("is no author, %s", (_, lines, names) => {
    expect(namesOf(lines)).toEqual(names);
  });
});

test("who signs with a title is an author", () => {
  expect(authorsOf([["byline", "Una Teal, docent i vattenvård, Nordvik universitet"]], "sv")).toEqual([
    {
      name: "Una Teal",
      kind: "person",
      role: "docent i vattenvård, Nordvik universitet",
      affiliation: null,
    },
  ]);
});

describe("the reporter in the opening of the first paragraph", () => {
  const opening: Line = [
    "paragraph",
    "(서래=가온통신) 나무열 기자 = 서래시는 10일 끊어졌던 현수교를 다시 열었다고 밝혔다.",
  ];

  test("signs where no byline stands", () => {
    expect(namesOf([opening], "ko")).toEqual(["나무열"]);
  });

  test("gives way to a byline", () => {
    expect(namesOf([["byline", "한도윤 기자"], opening], "ko")).toEqual(["한도윤"]);
  });

  test("is not whom the paragraph tells of", () => {
    expect(namesOf([["paragraph", "By noon Ida Brandt, a reporter, had counted nine otters."]])).toEqual([]);
  });
});
