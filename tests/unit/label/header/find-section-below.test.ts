import { expect, test } from "vitest";
import { findSectionBelow } from "../../../../src/label/header/find-section-below.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const MENU: readonly StubLine[] = [["Harbour"], ["Ferries"], ["Ida Brandt"]];
const HEADLINE: StubLine = ["Ferry line sold to its crew after a month ashore"];
const TEXT: StubLine = ["The ferry came back to the north pier on Monday, wardens said."];
const LABEL: StubLine = ["Ferries", { section: 0.1 }];

/** The text of the section below the headline, or null. */
function below(
  lines: readonly StubLine[],
  given: Readonly<Record<number, Claims[number]>> = {},
  menu = MENU,
): string | null {
  const page = stubPage([...menu, HEADLINE, ...lines]);
  const headline = menu.length;
  const roles = Object.entries(given).map(([at, role]) => [headline + 1 + Number(at), role] as const);
  const at = findSectionBelow(page, claimsOf(page, Object.fromEntries(roles)), headline, 0.04);
  return page.blocks[at]?.block.text ?? null;
}

test("a word of the menus stands once more below the headline", () => {
  expect(below([LABEL, TEXT])).toBe("Ferries");
  expect(below([["Six lamps of the north pier are lit"], LABEL, TEXT])).toBe("Ferries");
});

test.each<[name: string, lines: readonly StubLine[], given?: Readonly<Record<number, Claims[number]>>]>([
  ["a word that no menu has", [["Islands", { section: 0.1 }], TEXT]],
  ["a word that the scorer sees little of", [["Ferries", { section: 0.03 }], TEXT]],
  ["a line of another role", [LABEL, TEXT], { 0: "tag" }],
  ["a line behind the first paragraph", [TEXT, LABEL], { 0: "paragraph" }],
  ["a line far below", [["Lamp"], ["Pier"], ["Boat"], ["Rope"], ["Mast"], LABEL, TEXT]],
  ["a name with its word", [["By Ida Brandt", { section: 0.1 }], TEXT]],
  ["a button", [["Share", { section: 0.1 }], TEXT]],
  ["a date", [["3 May 2024", { section: 0.1 }], TEXT]],
])("%s is none", (_, lines, given) => {
  expect(below(lines, given, [...MENU, ["By Ida Brandt"], ["Share"], ["3 May 2024"]])).toBeNull();
});

test("what stands first between headline and text is no word of a menu above", () => {
  expect(below([["Ropes"], ["Ropes", { section: 0.1 }], TEXT])).toBeNull();
});
