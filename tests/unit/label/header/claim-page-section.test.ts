import { expect, test } from "vitest";
import { claimPageSection } from "../../../../src/label/header/claim-page-section.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

/** What becomes of the line above the first heading. */
function roleOf(line: StubLine, heading: string, given: Claims[number] = null): Claims[number] {
  const page = stubPage([["Menu"], line, [heading]]);
  const claims = claimsOf(page, { 1: given });
  claimPageSection(page, claims, 2);
  expect([claims[0], claims[2]]).toEqual([null, null]);
  return claims[1] ?? null;
}

test.each<[name: string, line: StubLine, heading: string]>([
  ["the name that the heading repeats", ["Harbour"], "Harbour news of the week"],
  ["the heading printed twice", ["Harbour"], "Harbour"],
  ["a name that the scorer knows", ["Old Harbour News", { section: 0.5 }], "Latest"],
])("%s is the section", (_, line, heading) => {
  expect(roleOf(line, heading)).toBe("section");
});

test.each<[name: string, line: StubLine, heading: string, given?: Claims[number]]>([
  ["another name", ["Harbour"], "News of the harbour"],
  ["a name that the scorer doubts", ["Harbour", { section: 0.4 }], "Latest"],
  ["a name of four words", ["All of the harbour", { section: 0.9 }], "Latest"],
  ["an empty line", [""], "Latest"],
  ["a line that is something else", ["Harbour"], "Harbour", "tag"],
])("%s is not", (_, line, heading, given = null) => {
  expect(roleOf(line, heading, given)).toBe(given);
});

test("a page that opens with its heading has none above it", () => {
  const page = stubPage([["Harbour", { section: 0.9 }], ["Harbour"]]);
  for (const heading of [-1, 0]) {
    const claims = claimsOf(page);
    claimPageSection(page, claims, heading);
    expect(claims).toStrictEqual([null, null]);
  }
});
