import { describe, expect, test } from "vitest";
import { asIndex } from "../../../../src/label/lists/as-index.ts";
import { probability } from "../../../../src/label/score/scored-page.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

const ENTRY: StubLine = ["Ferry line sold to its crew after a month", { "list-entry": 0.5 }];

/** How sure the first line heads a list, once the page is an index. */
const headingOf = (...lines: StubLine[]): number => probability(asIndex(stubPage(lines)), 0, "list-heading");

describe("asIndex", () => {
  test("a headline is an entry as well, a section a heading as well", () => {
    const page = asIndex(stubPage([["Ferry sold", { headline: 0.5, "list-entry": 0.25, section: 0.25 }]]));
    expect(probability(page, 0, "list-entry")).toBe(0.75);
    expect(probability(page, 0, "list-heading")).toBe(0.25);
  });

  test("no score passes 1, and the page that was given stays as it is", () => {
    const page = stubPage([["Ferry sold", { headline: 0.75, "list-entry": 0.75 }]]);
    expect(probability(asIndex(page), 0, "list-entry")).toBe(1);
    expect(probability(page, 0, "list-entry")).toBe(0.75);
  });

  test("a name that the menu prints too heads the entry below it", () => {
    expect(headingOf(["Harbour"], ENTRY, ["Harbour"])).toBeCloseTo(0.4);
    expect(headingOf(["Harbour"], ["Ferry sold", { headline: 0.5 }], ["Harbour"])).toBeCloseTo(0.4);
  });

  test.each<[name: string, lines: StubLine[]]>([
    ["a name that stands there alone", [["Harbour"], ENTRY]],
    ["a name that stands there three times", [["Harbour"], ENTRY, ["Harbour"], ["Harbour"]]],
    ["a name of four words", [["All of the harbour"], ENTRY, ["All of the harbour"]]],
    ["a name with no entry right below it", [["Harbour"], ["Tides"], ENTRY, ["Harbour"]]],
    ["a name above an unsure entry", [["Harbour"], ["Ferry sold", { "list-entry": 0.3 }], ["Harbour"]]],
  ])("but not %s", (_, lines) => {
    expect(headingOf(...lines)).toBe(0);
  });
});
