import { describe, expect, test } from "vitest";
import { articleFrame, placeScore } from "../../../../src/label/header/article-frame.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";

const claimsWith = (...paragraphs: number[]): Claims =>
  Array.from({ length: 60 }, (_, at) => (paragraphs.includes(at) ? "paragraph" : null));

describe("articleFrame", () => {
  test("begins the text where paragraphs follow one another", () => {
    expect(articleFrame(claimsWith(2, 12, 14, 18), 8)).toEqual({ headline: 8, firstBody: 12, lastBody: 18 });
  });

  test("takes the last of lone paragraphs", () => {
    expect(articleFrame(claimsWith(2, 12), -1)).toEqual({ headline: -1, firstBody: 12, lastBody: 12 });
  });

  test("has no text without paragraphs", () => {
    expect(articleFrame(claimsWith(), 3)).toEqual({ headline: 3, firstBody: -1, lastBody: -1 });
  });
});

describe("placeScore", () => {
  const frame = { headline: 12, firstBody: 16, lastBody: 30 };
  const score = (at: number): number => placeScore(frame, at);

  test("falls from the head of the text over what stands around it to what is far away", () => {
    expect(score(13)).toBeGreaterThan(score(16));
    expect(score(16)).toBeGreaterThan(score(11));
    expect(score(11)).toBeGreaterThan(0);
    expect(score(32)).toBeGreaterThan(0);
    expect(score(40)).toBeLessThan(0);
    expect(score(22)).toBeLessThan(score(40));
    expect(score(50)).toBeLessThan(score(22));
    expect(score(1)).toBe(score(50));
  });

  test("speaks against a line on a page without headline and text", () => {
    expect(placeScore({ headline: -1, firstBody: -1, lastBody: -1 }, 3)).toBeLessThan(0);
  });
});
