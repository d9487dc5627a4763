import { describe, expect, test } from "vitest";
import { buildTags } from "../../../src/assemble/build-tags.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

function namesOf(lines: readonly Line[]): string[] {
  return buildTags(labelledPage(lines)).map(({ name }) => name);
}

describe("buildTags", () => {
  test.each<[name: string, lines: Line[], names: string[]]>([
    ["a heading and its tags on one line", [["tag", "Tags: Ferries, Harbours"]], ["Ferries", "Harbours"]],
    [
      "one a line under a heading",
      [
        ["tag-heading", "Topics"],
        ["tag", "Ferries"],
        ["tag", "River traffic"],
      ],
      ["Ferries", "River traffic"],
    ],
    [
      "bars between them",
      [["tag", "Ferries | Harbours, piers and locks"]],
      ["Ferries", "Harbours, piers and locks"],
    ],
    ["a slash within one", [["tag", "Police/Fire"]], ["Police/Fire"]],
    ["hashtags", [["tag", "#ferries #harbours"]], ["ferries", "harbours"]],
    [
      "each name once",
      [
        ["tag", "Ferries"],
        ["tag", "Harbours, Ferries"],
      ],
      ["Ferries", "Harbours"],
    ],
    [
      "a row without separators, by the words of the text",
      [
        ["paragraph", "The ferry company wants a new harbour and river traffic to grow."],
        ["tag", "HarbourFerry companyRiver traffic"],
      ],
      ["Harbour", "Ferry company", "River traffic"],
    ],
    ["no row that the text does not part", [["tag", "One long line of words that names nothing at all"]], []],
    ["nothing of other roles", [["furniture", "Tags: Ferries, Harbours"]], []],
    ["no sentence", [["tag", "The ferry is late again. The council met on Monday"]], []],
  ])("%s", (_, lines, names) => {
    expect(namesOf(lines)).toEqual(names);
  });

  test("takes the addresses of the links", () => {
    const links = [
      { start: 0, end: 7, url: "https://gazette.test/t/ferries" },
      { start: 9, end: 17, url: "https://gazette.test/t/harbours" },
    ];
    expect(buildTags(labelledPage([["tag", "Ferries, Harbours", { links }]]))).toEqual([
      { name: "Ferries", url: "https://gazette.test/t/ferries" },
      { name: "Harbours", url: "https://gazette.test/t/harbours" },
    ]);
  });
});
