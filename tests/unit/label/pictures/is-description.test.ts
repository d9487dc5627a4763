import { expect, test } from "vitest";
import { isDescription } from "../../../../src/label/pictures/is-description.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

function isPicture(...line: StubLine): boolean {
  return stubPage([line]).blocks.every(isDescription);
}

test.each<[name: string, ...line: StubLine]>([
  ["what the format marks", "The bridge at dusk", {}, { mark: "image" }],
  ["a picture without words", "", {}, { mark: "image" }],
  ["a description in brackets", "[The bridge at dusk]"],
])("%s stands for a picture", (_, ...line) => {
  expect(isPicture(...line)).toBe(true);
});

test.each<[name: string, text: string]>([
  ["a plain line", "The bridge at dusk"],
  ["the number of a note", "[12]"],
  ["a bracket that opens a line", "[The bridge] at dusk"],
  ["two brackets", "[The bridge][at dusk]"],
  ["an open bracket", "[The bridge at dusk"],
  ["empty brackets", "[]"],
  ["a whole paragraph in brackets", `[${"The bridge was lit at dusk. ".repeat(9)}]`],
  ["nothing", ""],
])("%s does not", (_, text) => {
  expect(isPicture(text)).toBe(false);
});
