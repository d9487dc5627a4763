import { expect, test } from "vitest";
import { isSectionName } from "../../../../src/label/header/is-section-name.ts";
import { stubPage } from "../stub-page.ts";

const isName = (text: string): boolean => stubPage([[text]]).blocks.every(isSectionName);

test.each(["Council", "Home & Garden", "#ferries of the north", "2031 council elections", "Live music"])(
  "%s may be a section",
  (text) => {
    expect(isName(text)).toBe(true);
  },
);

test.each([
  ["a date", "3 May 2024"],
  ["a date with its label", "Published on 3 May 2024"],
  ["a number of days", "35d"],
  ["who posts", "@idabrandt"],
  ["a short tag", "#ferries"],
  ["what is on air", "Live"],
])("%s may not: %s", (_, text) => {
  expect(isName(text)).toBe(false);
});
