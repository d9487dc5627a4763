import { describe, expect, test } from "vitest";
import { chooseSection } from "../../../../src/label/header/choose-section.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TITLE = "Ferry line sold to its crew after a month ashore";
const HEADLINE: StubLine = [TITLE, { headline: 0.9 }];
const TEXT: StubLine = ["The ferry came back to the north pier on Monday, wardens said.", { body: 0.9 }];

/** Lines between that are no labels. */
const FILLING: StubLine[] = Array.from({ length: 9 }, (_, at) => [
  `${String(at)} of the nine lamps are lit tonight`,
]);

/** What is claimed of the lines around the headline, by their texts. */
function claimed(lines: readonly StubLine[], role: "section" | "kicker"): string[] {
  const page = stubPage(lines);
  const headline = lines.indexOf(HEADLINE);
  const claims = claimsOf(page, { [headline]: "headline", [lines.length - 1]: "paragraph" });
  chooseSection(page, claims, headline);
  return page.blocks.filter((_, at) => claims[at] === role).map(({ block }) => block.text);
}

describe("chooseSection", () => {
  test("takes the label right above the headline", () => {
    const lines: StubLine[] = [
      ["Tides of the week ahead in full"],
      ["Council", { section: 0.2 }],
      HEADLINE,
      TEXT,
    ];
    expect(claimed(lines, "section")).toEqual(["Council"]);
  });

  test("takes the last station of a path that stands one station a line and closes with the title", () => {
    const trail: StubLine[] = [["Home"], ["Harbour"], ["Ferries"], [TITLE], ["Print"], HEADLINE, TEXT];
    expect(claimed(trail, "section")).toEqual(["Ferries"]);
  });

  test("takes the part that a path goes on to below a word of the menu", () => {
    const lines: StubLine[] = [
      ["Sport"],
      ["Harbour"],
      ["Tides"],
      ["Home"],
      ["Harbour"],
      ["Ferries"],
      HEADLINE,
      TEXT,
    ];
    expect(claimed(lines, "section")).toEqual(["Ferries"]);
  });

  test("takes no last word of a menu for the end of a path", () => {
    const lines: StubLine[] = [["Home"], ["Harbour"], ["Ferries"], HEADLINE, TEXT];
    expect(claimed(lines, "section")).toEqual([]);
  });

  test("takes the path on one line and not the menu above it", () => {
    const lines: StubLine[] = [
      ["Home"],
      ["Harbour"],
      ["Notices", { section: 0.5 }],
      ["Home › Harbour › Ferries"],
      HEADLINE,
      TEXT,
    ];
    expect(claimed(lines, "section")).toEqual(["Home › Harbour › Ferries"]);
  });

  test("takes the label right above the headline before a word of the menu that stands apart", () => {
    const lines: StubLine[] = [
      ["Harbour", { section: 0.6 }],
      ["Crew buys the ferry that had been ashore since May"],
      ["Ferries", { section: 0.2 }],
      HEADLINE,
      TEXT,
    ];
    expect(claimed(lines, "section")).toEqual(["Ferries"]);
  });

  test("takes a path that was run together, where the menu has its stations", () => {
    const lines: StubLine[] = [
      ["News"],
      ["Ferries"],
      ["Tides of the week ahead in full"],
      ["NewsFerries"],
      HEADLINE,
      TEXT,
    ];
    expect(claimed(lines, "section")).toEqual(["NewsFerries"]);
  });

  test("calls the label between section and headline the kicker", () => {
    const lines: StubLine[] = [["Home > Harbour > Ferries"], ["Exclusive", { section: 0.3 }], HEADLINE, TEXT];
    expect(claimed(lines, "kicker")).toEqual(["Exclusive"]);
  });

  test.each<[string, StubLine[]]>([
    ["above a word of the menu", [["Council", { section: 0.9 }], ["Menu"], HEADLINE, TEXT]],
    ["a button", [["Share on Facebook", { section: 0.4 }], HEADLINE, TEXT]],
    ["a date", [["3 May 2024", { section: 0.4 }], HEADLINE, TEXT]],
    ["a number of days", [["35d", { section: 0.4 }], HEADLINE, TEXT]],
    ["a line too far above", [["Council", { section: 0.4 }], ...FILLING, HEADLINE, TEXT]],
    ["a sentence", [["Tides will turn at noon and again at night", { section: 0.9 }], HEADLINE, TEXT]],
  ])("takes nothing from %s", (_, lines) => {
    expect(claimed(lines, "section")).toEqual([]);
  });
});
