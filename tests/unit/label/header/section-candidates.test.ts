import { describe, expect, test } from "vitest";
import { type SectionCandidate, sectionCandidates } from "../../../../src/label/header/section-candidates.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const HEADLINE: StubLine = ["Ferry line sold to its crew after a month ashore"];
const TEXT: StubLine = ["The ferry came back to the north pier on Monday, wardens said."];
const LAMPS: StubLine = ["Six lamps of the north pier are lit"];
const LABEL: StubLine = ["Council", { section: 0.2 }];

function candidates(
  lines: readonly StubLine[],
  given: Readonly<Record<number, Claims[number]>> = {},
): readonly SectionCandidate[] {
  const page = stubPage(lines);
  return sectionCandidates(page, claimsOf(page, given), lines.indexOf(HEADLINE));
}

describe("what may be the section, with what its place shows", () => {
  test("the label right above the headline", () => {
    expect(candidates([["Tides of the week ahead in full"], LABEL, HEADLINE, TEXT])).toEqual([
      {
        at: 1,
        learned: expect.closeTo(0.2) as number,
        distance: 1,
        next: true,
        near: true,
        path: false,
        endsMenu: false,
        repeated: false,
        seenBefore: false,
      },
    ]);
  });

  test("lines below the headline first, then upwards", () => {
    const lines: StubLine[] = [["Harbour", { section: 0.1 }], LABEL, HEADLINE, ["Ferries", { section: 0.1 }]];
    expect(candidates(lines).map(({ at }) => at)).toEqual([3, 1, 0]);
  });

  test("a path, whatever the scorer says", () => {
    expect(candidates([["Home › Harbour › Ferries"], HEADLINE, TEXT])).toMatchObject([
      { at: 0, path: true, learned: 0 },
    ]);
  });

  test("a word of the menu that stands once more", () => {
    const lines: StubLine[] = [LABEL, LAMPS, LABEL, HEADLINE, TEXT];
    expect(candidates(lines)[0]).toMatchObject({ at: 2, repeated: true, seenBefore: true });
  });

  test("a label that was read as a name, where another byline stands below", () => {
    const lines: StubLine[] = [LABEL, ["Tides"], LABEL, HEADLINE, ["By Ida Brandt"], TEXT];
    expect(candidates(lines, { 2: "byline", 4: "byline" })[0]).toMatchObject({ at: 2 });
    expect(candidates(lines, { 2: "byline" }).map(({ at }) => at)).not.toContain(2);
  });
});

describe("no section is", () => {
  test.each<[name: string, lines: readonly StubLine[], given?: Readonly<Record<number, Claims[number]>>]>([
    ["a label that the scorer sees nothing of", [["Council", { section: 0.009 }], HEADLINE, TEXT]],
    [
      "a line in the form of a name, rather an author's",
      [["Anna Brandt", { section: 0.2, byline: 0.3 }], HEADLINE, TEXT],
    ],
    ["a line of another role", [LABEL, HEADLINE, TEXT], { 0: "tag" }],
    ["a line of more than five words", [["Six lamps of the pier are lit", { section: 0.9 }], HEADLINE, TEXT]],
    ["two stations between bars", [["Home | Council", { section: 0.9 }], HEADLINE, TEXT]],
    [
      "a menu between bars a few lines above",
      [["Harbour | Council | Ferries", { section: 0.9 }], LAMPS, LAMPS, LAMPS, HEADLINE, TEXT],
    ],
    ["what opens with a word of furniture", [["Share this page", { section: 0.5 }], HEADLINE, TEXT]],
    ["a date", [["3 May 2024", { section: 0.5 }], HEADLINE, TEXT]],
    ["what stands above a word of the menu", [LABEL, ["Menu"], HEADLINE, TEXT]],
    ["a label that stands below the headline and elsewhere", [HEADLINE, LABEL, TEXT, LABEL]],
    [
      "the outlet that the byline names",
      [["Granton Tribune", { section: 0.5 }], HEADLINE, ["By Ida Brandt, Granton Tribune"], TEXT],
      { 2: "byline" },
    ],
  ])("%s", (_, lines, given) => {
    expect(candidates(lines, given)).toEqual([]);
  });

  test("a label in the form of a name that the scorer rather takes for one is", () => {
    const lines: StubLine[] = [["Anna Brandt", { section: 0.3, byline: 0.2 }], HEADLINE, TEXT];
    expect(candidates(lines)).toHaveLength(1);
  });
});
