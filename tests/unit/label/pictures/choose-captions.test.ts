import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { chooseCaptions } from "../../../../src/label/pictures/choose-captions.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

function rolesOf(lines: readonly StubLine[]): Claims {
  const page = stubPage(lines);
  const claims = claimsOf(page);
  chooseCaptions(page, claims);
  return claims;
}

const CREDIT: StubLine = ["Photo: Bea Holm/Granton Tribune"];
const line = (text: string, caption: number): StubLine => [text, { caption }];

describe("chooseCaptions", () => {
  test.each<[name: string, lines: readonly StubLine[], at: number]>([
    ["a line above its credit", [line("The keeper opens the lock at dawn", 0.2), CREDIT], 0],
    ["a line below its credit", [CREDIT, line("The keeper opens the lock at dawn", 0.2)], 1],
    ["a line below the count of a gallery", [["View 6 Images"], line("The keeper opens the lock", 0.2)], 1],
    ["a line with the label of a caption", [line("Image caption The keeper opens the lock", 0.01)], 0],
    ["a sure line", [line("The keeper opens the lock at dawn", 0.6)], 0],
    ["a short name above its credit", [line("Ann Lee", 0.6), CREDIT], 0],
    [
      "a line that a gallery prints again, above its credit",
      [1, 2, 3].flatMap(() => [line("The keeper opens the lock at dawn", 0.6), CREDIT]),
      0,
    ],
  ])("claims %s", (_, lines, at) => {
    expect(rolesOf(lines)[at]).toBe("caption");
  });

  test.each<[name: string, lines: readonly StubLine[], at: number]>([
    ["an unsure line with no credit near", [line("The keeper opens the lock at dawn", 0.2)], 0],
    ["a button above a credit", [line("Watch now", 0.6), CREDIT], 0],
    ["a short name without a credit", [line("Ann Lee", 0.9)], 0],
    ["an unsure name above a credit", [line("Ann Lee", 0.3), CREDIT], 0],
    [
      "a question that stands again and again",
      [1, 2, 3].map(() => line("Which of the locks do you like best?", 0.7)),
      0,
    ],
    ["a credit alone", [CREDIT], 0],
    [
      "the line below a credit whose caption stands above it",
      [line("The keeper opens the lock at dawn", 0.2), CREDIT, line("The lock opened late on Monday.", 0.2)],
      2,
    ],
  ])("does not claim %s", (_, lines, at) => {
    expect(rolesOf(lines)[at]).not.toBe("caption");
  });

  test("does not claim the deck where it stands again", () => {
    const deck = "The last ferry of the line now belongs to its crew.";
    const page = stubPage([[deck], ["Share"], line(deck, 0.6)]);
    const claims = claimsOf(page, { 0: "deck" });
    chooseCaptions(page, claims);
    expect(claims).toEqual(["deck", null, null]);
  });
});
