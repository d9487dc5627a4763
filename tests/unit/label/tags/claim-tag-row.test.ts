import { describe, expect, test } from "vitest";
import { articleWords } from "../../../../src/label/blocks/article-words.ts";
import { claimTagRow } from "../../../../src/label/tags/claim-tag-row.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const TEXT =
  "Granton sold the ferry Northern Light to a museum of harbours, and its council keeps the old timetable.";

/** The lines below the text that are claimed as tags. */
function tagsOf(below: readonly string[]): string[] {
  const lines = [TEXT, ...below];
  const page = stubPage(lines.map((text) => [text]));
  const claims = claimsOf(page, { 0: "paragraph" });
  claimTagRow(page, claims, articleWords(page, claims));
  return lines.filter((_, at) => claims[at] === "tag");
}

describe("claimTagRow", () => {
  test("takes a row of the article's words that nothing joins", () => {
    const row = "Granton Museum Council Harbours Northern Light";
    expect(tagsOf(["Share", row])).toEqual([row]);
  });

  test.each([
    ["granton northern light museum j. council harbours", "in small letters, with an initial"],
    ["Granton timetable Council Northern Light Museum Lifeboats", "with one word of its own"],
  ])("takes %j, %s", (row) => {
    expect(tagsOf([row])).toEqual([row]);
  });

  test.each([
    ["other words", "Tennis Weather Markets Cinema Gardens Recipes"],
    ["a sentence's small words", "Granton sold the Northern Light Museum Harbours"],
    ["small letters as a headline has them", "Granton council keeps museum timetable harbours"],
    ["quotation marks", "Granton Museum “Northern Light” Council Harbours"],
    ["few words", "Granton Museum Council"],
    ["a colon", "Granton: Museum Council Harbours Northern Light"],
    ["commas", "Granton, Museum, Council, Harbours, Northern"],
  ])("takes no line with %s", (_, line) => {
    expect(tagsOf([line])).toEqual([]);
  });
});
