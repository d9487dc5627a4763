import { describe, expect, test } from "vitest";
import { findReferences } from "../../../src/read/find-references.ts";
import { readPage } from "../../../src/read/read-page.ts";
import { splitLines } from "../../../src/read/split-lines.ts";

const LIST = "   1. https://o.example/b\n   2. mailto:pier@o.example\n";
const PAGE = "   [1]Boats are [2]late again.\n\n";
const find = (text: string): number => findReferences(text, splitLines(text));

describe("findReferences", () => {
  test.each([
    ["a heading", `${PAGE}References\n\n${LIST}`],
    ["two labels", `${PAGE}References\n\n   Visible links:\n${LIST}`],
    [
      "links that show nothing",
      `${PAGE}References\n\n   Visible links:\n${LIST}\n   Hidden links:\n   3. file:///x`,
    ],
    ["brackets", `${PAGE}[1] https://o.example/b\n[2] https://o.example/c`],
  ])("finds a list with %s", (_, text) => {
    expect(find(text)).toBe(1);
  });

  test("leaves the lines above the labels", () => {
    expect(find(`${PAGE}   About us\n\nReferences\n\n   Visible links:\n${LIST}`)).toBe(2);
    expect(find(`${PAGE}   The quay is empty.\n\n${LIST}`)).toBe(2);
  });

  test.each([
    ["no number stands in the text", `   Boats are late.\n\n${LIST}`],
    ["it does not begin with the first", `${PAGE}   2. https://o.example/b\n   3. https://o.example/c`],
    ["text goes on below", `${PAGE}${LIST}   The quay is empty.`],
    ["its lines say more", `${PAGE}   1. Boats: all\n   2. Piers: two`],
  ])("finds none where %s", (_, text) => {
    expect(find(text)).toBe(splitLines(text).length);
  });
});

test("the numbers go where lines were left unbroken too", () => {
  const texts = (text: string): string[] => readPage(text, "lines").blocks.map((block) => block.text);
  expect(texts(`${PAGE}${LIST}`)).toEqual(["Boats are late again.", ""]);
  expect(texts(PAGE)).toEqual(["[1]Boats are [2]late again."]);
});

test("a page gives the list as one block without words", () => {
  const text = `${PAGE}References\n\n${LIST}`;
  const { blocks } = readPage(text, "wrapped");
  expect(blocks.map((block) => block.text)).toEqual(["Boats are late again.", ""]);
  expect(blocks[1]?.links[0]?.url).toBe("mailto:pier@o.example");
  expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe(`References\n\n${LIST.trimEnd()}`);
});
