import { describe, expect, test } from "vitest";
import { sectionNames } from "../../../../src/label/lists/section-names.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const headlines = (score = 0.6): StubLine[] => [
  ["Canal strike ends after a month", { "list-entry": score }],
  ["Capital votes to move uphill", { "list-entry": score }],
];

function namesOf(lines: readonly StubLine[], end = lines.length): string[] {
  const page = stubPage(lines);
  return [...sectionNames(page, claimsOf(page), end)].map((at) => page.blocks[at]?.block.text ?? "");
}

describe("sectionNames", () => {
  test("finds names that stand in a row, each over headlines", () => {
    expect(namesOf([["World"], ...headlines(), ["Harbour"], ...headlines()])).toEqual(["World", "Harbour"]);
  });

  test("takes headlines by their form too", () => {
    expect(namesOf([["World"], ...headlines(), ["Harbour"], ...headlines(0.25)])).toEqual([
      "World",
      "Harbour",
    ]);
  });

  test.each<[name: string, lines: StubLine[], end?: number]>([
    ["one name alone", [["World"], ...headlines()]],
    [
      "names over one headline each",
      [["World"], ...headlines().slice(1), ["Harbour"], ...headlines().slice(1)],
    ],
    ["unlikely headlines", [["World"], ...headlines(0.3), ["Harbour"], ...headlines(0.3)]],
    ["a date", [["3 May"], ...headlines(), ["4 May"], ...headlines()]],
    ["buttons", [["Share"], ...headlines(), ["Print"], ...headlines()]],
    ["what stands below the headline", [["World"], ...headlines(), ["Harbour"], ...headlines()], 2],
  ])("finds none in %s", (_, lines, end) => {
    expect(namesOf(lines, end)).toEqual([]);
  });
});
