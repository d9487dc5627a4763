import { expect, test } from "vitest";
import { holdsArticle } from "../../../src/label/holds-article.ts";
import { claimsOf, type StubLine, stubPage } from "./stub-page.ts";

const SHORT = "The ferry came back to the north pier on Monday after a month ashore.";
const LONG = `${SHORT} The keeper of the lamp was the first to board it, wardens said.`;

function holds(lines: readonly StubLine[], role: "paragraph" | "subhead" | "caption" = "paragraph"): boolean {
  const page = stubPage(lines);
  return holdsArticle(page, claimsOf(page, { [lines.length - 1]: role }));
}

test.each<[name: string, lines: StubLine[]]>([
  ["enough text", [[LONG]]],
  ["half of it below a headline", [["Ferry back at last", { headline: 0.9 }], [SHORT]]],
])("holds one: %s", (_, lines) => {
  expect(holds(lines)).toBe(true);
});

test.each<[name: string, lines: StubLine[]]>([
  ["little text", [[SHORT]]],
  ["a line that is hardly a headline", [["Ferry back at last", { headline: 0.4 }], [SHORT]]],
])("holds none: %s", (_, lines) => {
  expect(holds(lines)).toBe(false);
});

test.each(["subhead", "caption"] as const)("a %s is no text", (role) => {
  expect(holds([[LONG]], role)).toBe(false);
});
