import { describe, expect, test } from "vitest";
import { findProseSpan, linkShare, proseOf } from "../../../../src/label/measure/find-prose-span.ts";
import { stubPage } from "../stub-page.ts";

const span = (prose: number[], words: number[], cost = 12): [number, number] => {
  const { first, last } = findProseSpan(Float32Array.from(prose), Float32Array.from(words), cost);
  return [first, last];
};

describe("findProseSpan", () => {
  test("finds the run between menu and footer", () => {
    expect(span([0, 0, 1, 1, 1, 0, 0], [1, 2, 30, 40, 30, 2, 1])).toEqual([2, 4]);
  });

  test("bridges a short gap, not a long one", () => {
    expect(span([1, 1, 0, 1, 1], [40, 40, 3, 40, 40])).toEqual([0, 4]);
    expect(span([1, 0, 0, 0, 0, 1, 1], [30, 2, 2, 2, 2, 40, 40])).toEqual([5, 6]);
  });

  test("finds none in a page without prose", () => {
    expect(span([0, 0, 0], [3, 2, 4])).toEqual([0, -1]);
    expect(span([], [])).toEqual([0, -1]);
  });

  test("lets no single endless block outweigh a text", () => {
    expect(span([1, 0, 0, 0, 0, 0, 0, 1, 1], [5000, 2, 2, 2, 2, 2, 2, 100, 100], 25)).toEqual([7, 8]);
  });
});

describe("proseOf", () => {
  const prose = (text: string, links: { start: number; end: number; url: string }[] = []): number => {
    const [only] = stubPage([[text, {}, { links }]]).blocks;
    return only === undefined ? Number.NaN : proseOf(only);
  };
  const PARAGRAPH =
    "The ferry that had been in the yard for a month came back to the north pier on Monday, and the first to board it was the keeper of the lamp.";

  test("is near 1 for a paragraph and 0 for a label", () => {
    expect(prose(PARAGRAPH)).toBeGreaterThan(0.8);
    expect(prose("Log in")).toBe(0);
  });

  test.each([
    ["it does not end", PARAGRAPH.slice(0, -1)],
    [
      "it is a row of names",
      "Home | News | Sport | Culture | Weather | Harbour | Letters | Shop | Games | Chess.",
    ],
    ["the outlet speaks of itself", `Cookies: ${PARAGRAPH}`],
  ])("is less where %s", (_, text) => {
    expect(prose(text)).toBeLessThan(prose(PARAGRAPH) * 0.6);
  });

  test("is less where the whole is a link", () => {
    expect(prose(PARAGRAPH, [{ start: 0, end: PARAGRAPH.length, url: "/x" }])).toBeLessThan(0.4);
  });
});

test("linkShare is the share of the text in links, 0 of no text", () => {
  expect(linkShare([{ start: 0, end: 5 }], 20)).toBe(0.25);
  expect(linkShare([{ start: 0, end: 0 }], 0)).toBe(0);
});
