import { describe, expect, test } from "vitest";
import { isPlainSentence } from "../../../../src/label/text/is-plain-sentence.ts";
import { stubPage } from "../stub-page.ts";

describe("isPlainSentence", () => {
  test.each([
    "The ferry came back on Monday.",
    "“Nobody had missed it for long.”",
    "About a third of the lamps on the north pier are lit tonight.",
  ])("is %s", (text) => {
    expect(isPlainSentence(stubPage([[text]]), 0)).toBe(true);
  });

  test.each([
    ["too short", "Every single time."],
    ["a headline", "Ferry comes back after a month ashore"],
    ["a line of the menu", "About the north pier lamps."],
    ["a button", "Subscribe to the letters of the north pier."],
    ["a longer line of a box", "Sign up for the letters that the keeper of the lamp sends on Fridays."],
    ["a note", "Reporting by Oda Fenn in Port Quill."],
    ["a credit", "Photo: Oda Fenn / Port Quill Films."],
    ["a date", "Published on 6 May 2024."],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(isPlainSentence(stubPage([[text]]), 0)).toBe(false);
  });
});
