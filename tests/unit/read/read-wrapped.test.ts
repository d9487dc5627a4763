import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/read/block.ts";
import { readPage } from "../../../src/read/read-page.ts";

const read = (text: string): Block[] => readPage(text, "wrapped").blocks;
const texts = (text: string): string[] => read(text).map((block) => block.text);
const FULL = "   The ferry to Oster Sound will not sail this week because its rudder";

describe("readWrapped", () => {
  test.each([
    ["a full line", `${FULL}\n   was painted.`, 1],
    [
      "a line that a hard blank broke early",
      "   The ferry to Oster Sound will not sail this week at\n   all, they say.",
      1,
    ],
    ["a short line", "   By Ada Quill\n   May 4, 2021", 2],
    ["a blank line", `${FULL}\n\n   was painted.`, 2],
    ["a rule", `${FULL}\n   ====\n   was painted.`, 2],
    ["a rule at the margin", `${FULL}\n${"*".repeat(72)}\n   was painted.`, 2],
    ["signs that are no rule", `${FULL}\n   ---------- was painted.`, 1],
    ["another indentation", `${FULL}\n     * Salt`, 2],
    [
      "a label behind the end",
      "   The ferry to Oster Sound will not sail this week, the crew has said.\n   Advertisement",
      2,
    ],
  ])("judges %s", (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  test.each([
    ["     * Salt", { mark: "item", level: 1, text: "Salt" }],
    ["          + Salt", { mark: "item", level: 2, text: "Salt" }],
    ["               o Salt", { mark: "item", level: 3, text: "Salt" }],
    ["    1. Salt", { mark: "item", rank: 1, text: "Salt" }],
    ["   (BUTTON) Menu ____________ (BUTTON)", { mark: "none", text: "Menu" }],
    ["   Price [DEL: $9 :DEL] $7", { text: "Price $9 $7" }],
  ])("reads %j", (text, block) => {
    expect(read(text)[0]).toMatchObject(block);
  });

  test.each(["   3. Mai 2031, 17:47", "   27. Januar 2031 • Ida Brandt", "   4. 5. 2031"])(
    "takes the day of the date %j for no rank",
    (text) => {
      expect(read(text)[0]).toMatchObject({ mark: "none", rank: null, text: text.trim() });
    },
  );

  test.each(["    3. Mai ist ein Lied", "    3. Mayor 20312 to go"])("reads the rank of %j", (text) => {
    expect(read(text)[0]).toMatchObject({ mark: "item", rank: 3 });
  });

  test.each(["   o preço subiu", "   2007. It lasted", "   - Nei, sa han."])(
    "takes no bullet from %j",
    (text) => {
      expect(read(text)[0]).toMatchObject({ mark: "none", text: text.trim() });
    },
  );

  test("keeps the hyphen that a word was broken at (Hyphenator#260)", () => {
    expect(texts(`${FULL.slice(0, -7)}water-\n   bottle`)[0]).toContain("water-bottle");
  });

  test("joins ideographs without a blank (dprint-plugin-markdown#230)", () => {
    const line = "港の船は今週は出ないと船長が言った。".repeat(5).slice(0, 71);
    expect(texts(`   ${line}\n   舵に色を塗っただけだと言う。`)).toEqual([
      `${line}舵に色を塗っただけだと言う。`,
    ]);
  });

  test("drops the numbers of links", () => {
    expect(texts("   [1]Boats [2]Tides\n\n   Fish [3] of them")).toEqual(["Boats Tides", "Fish [3] of them"]);
  });
});
