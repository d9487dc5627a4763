import { expect, test } from "vitest";
import { isCreditAlone } from "../../../../src/label/pictures/is-credit-alone.ts";
import { stubPage } from "../stub-page.ts";

const alone = (text: string, least?: number): boolean => isCreditAlone(stubPage([[text]]), 0, least);

test.each(["Photo: Bea Holm", "Bea Holm/Granton Tribune", "AFP via Getty Images"])("%s", (text) => {
  expect(alone(text)).toBe(true);
});

test.each([
  ["a caption with its credit", "The bridge at dusk. Photo: Bea Holm"],
  ["a labelled caption", "Image caption, The bridge at dusk"],
  ["an agency's name, which may be a byline", "Reuters"],
  ["a sentence", "The photo was taken at dusk."],
  ["nothing", ""],
])("%s is not", (_, text) => {
  expect(alone(text)).toBe(false);
});

test("an agency's name is one where less is asked, and what stands outside the page is none", () => {
  expect(alone("Reuters", 0.4)).toBe(true);
  expect(isCreditAlone(stubPage([["Photo: Bea Holm"]]), 1)).toBe(false);
  expect(isCreditAlone(stubPage([["Photo: Bea Holm"]]), -1)).toBe(false);
});
