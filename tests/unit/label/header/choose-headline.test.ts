import { describe, expect, test } from "vitest";
import { chooseHeadline } from "../../../../src/label/header/choose-headline.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { findPosts } from "../../../../src/label/text/find-posts.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

function headlineOf(lines: readonly StubLine[], given: Record<number, Claims[number]> = {}): number {
  const page = stubPage(lines);
  const claims = claimsOf(page, given);
  const headline = chooseHeadline(page, claims, findPosts(page));
  expect(claims.indexOf("headline")).toBe(headline);
  return headline;
}

const TEXT: StubLine = ["The ferry came back to the north pier on Monday."];

describe("chooseHeadline", () => {
  test("takes the surest line", () => {
    expect(
      headlineOf([
        ["Harbour Gazette", { headline: 0.2 }],
        ["Ferry back", { headline: 0.7 }],
      ]),
    ).toBe(1);
  });

  test("takes none where no line is sure enough, nor where there is no line", () => {
    expect(headlineOf([["Ferry back", { headline: 0.1 }], TEXT], { 1: "paragraph" })).toBe(-1);
    expect(headlineOf([])).toBe(-1);
  });

  test("helps the first heading of the format", () => {
    const lines: StubLine[] = [
      ["Ferry back", { headline: 0.4 }, { mark: "heading", level: 1 }],
      ["Ferry back at last", { headline: 0.5 }],
    ];
    expect(headlineOf(lines)).toBe(0);
  });

  test("helps a line that stands once more, in a bar or a box for sharing", () => {
    const bar: StubLine = ["Ferry is back in service", { headline: 0.1 }];
    const title: StubLine = ["Ferry is back in service", { headline: 0.5 }];
    const name: StubLine = ["The ferryman Ole Dahl", { headline: 0.6 }];
    expect(headlineOf([["Log in"], title, name])).toBe(2);
    expect(headlineOf([bar, ["Log in"], title, name])).toBe(2);
  });

  test("doubts a line below the text", () => {
    const lines: StubLine[] = [["Ferry back", { headline: 0.5 }], TEXT, ["Lamp out", { headline: 0.9 }]];
    expect(headlineOf(lines, { 1: "paragraph" })).toBe(0);
    expect(headlineOf(lines)).toBe(2);
  });

  test.each([
    ["a paragraph", TEXT[0], "paragraph"],
    ["a date", "Published: 10 January 2025, 15:54", null],
    ["a credit", "Photo: Ida Brandt", null],
    ["an empty block", "", null],
    ["a line too long", "boat ".repeat(46), null],
  ] as const)("takes no headline from %s", (_, text, role) => {
    expect(headlineOf([[text, { headline: 0.99 }]], { 0: role })).toBe(-1);
  });
});

describe("a line that seldom is a headline", () => {
  test.each(["Reading time: 3 minutes", "Estimated reading time", "Privacy policy", "Terms of use"])(
    "loses to one that looks less like it: %s",
    (text) => {
      expect(
        headlineOf([
          [text, { headline: 0.7 }],
          ["Ferry back", { headline: 0.3 }],
        ]),
      ).toBe(1);
    },
  );

  test("wins where the other is far less sure, or its words stand inside", () => {
    const other: StubLine = ["Ferry back", { headline: 0.3 }];
    expect(headlineOf([["Reading time: 3 minutes", { headline: 0.9 }], other])).toBe(0);
    expect(headlineOf([["Why a privacy policy fell", { headline: 0.7 }], other])).toBe(0);
  });
});

describe("the titles of a live blog's posts", () => {
  const titles = ["Lock open again", "Hull under water", "Lamp to burn on"];
  const posts = (clocks: readonly string[]): StubLine[] =>
    titles.flatMap((title, at): StubLine[] => [
      [clocks[at] ?? ""],
      [title, { headline: 0.9 }],
      [`The keeper of lamp ${String(at)} has seen it with his own eyes.`, { body: 0.9 }],
    ]);

  test("are no headlines", () => {
    expect(
      headlineOf([["Storm over the pier", { headline: 0.2 }], ...posts(["16:40", "15:55", "15:10"])]),
    ).toBe(0);
    expect(headlineOf(posts(["16:40", "15:55", "15:10"]))).toBe(-1);
  });

  test("may be where no clocks stand above them", () => {
    expect(headlineOf([["Storm over the pier", { headline: 0.2 }], ...posts(["one", "two", "three"])])).toBe(
      2,
    );
  });
});
