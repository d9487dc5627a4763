import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/read/block.ts";
import { readPage } from "../../../src/read/read-page.ts";

const read = (text: string): Block[] => readPage(text, "lines").blocks;
const marked = (text: string): [string, string][] => read(text).map((block) => [block.mark, block.text]);

describe("readLines", () => {
  test("makes every line a block and counts the blank lines before it", () => {
    expect(read("Boats\n\n\n  The quay is empty. ").map(({ text, gap }) => [text, gap])).toEqual([
      ["Boats", 0],
      ["The quay is empty.", 2],
    ]);
  });

  test.each([
    ["• Salt", "item", "Salt"],
    ["▪ Salt", "item", "Salt"],
    ["·\u00a0Salt", "item", "Salt"],
    ["* Salt", "item", "Salt"],
    ["*Salt was not named", "none", "*Salt was not named"],
    ["- Oui, dit le passeur.", "none", "- Oui, dit le passeur."],
    ["– Nei, sa han.", "none", "– Nei, sa han."],
    ["-5 degrees at dawn", "none", "-5 degrees at dawn"],
    ["3", "none", "3"],
    ["https://oster.example/boats", "none", "https://oster.example/boats"],
  ])("reads %j as %s", (text, mark, shown) => {
    expect(marked(text)).toEqual([[mark, shown]]);
  });

  test("takes a dash for a bullet when a neighbour has one", () => {
    expect(marked("You need\n- salt\n- rope")).toEqual([
      ["none", "You need"],
      ["item", "salt"],
      ["item", "rope"],
    ]);
  });

  test("gives a bullet that stands alone to the next line (trafilatura#600)", () => {
    const text = "You need\n-\nsalt\n•\nrope";
    expect(marked(text).slice(1)).toEqual([
      ["item", "salt"],
      ["item", "rope"],
    ]);
    expect(read(text)[1]).toMatchObject({ start: 9, end: 15 });
  });

  test.each(["---", "* * *", "|", "•", "→", "\ue001", "…"])("makes no block of %j", (text) => {
    expect(read(`Boats\n${text}`)).toHaveLength(1);
  });

  test("cuts a line at a chasm of blanks, and hides picture data", () => {
    const text = `The Oster Post${" \t".repeat(120)}Menu\ndata:image/png;base64,${"QUJD".repeat(50)}`;
    expect(marked(text)).toEqual([
      ["none", "The Oster Post"],
      ["none", "Menu"],
      ["image", ""],
    ]);
  });
});
