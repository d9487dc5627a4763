import { describe, expect, test } from "vitest";
import { splitLines } from "../../../src/read/split-lines.ts";

const shown = (text: string): string[] => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe("splitLines", () => {
  test.each([
    ["LF", "Harbour\nTide"],
    ["CRLF", "Harbour\r\nTide"],
    ["CR alone", "Harbour\rTide"],
    ["vertical tab", "Harbour\vTide"],
    ["form feed", "Harbour\fTide"],
    ["NEL", "Harbour\u0085Tide"],
    ["line separator", "Harbour\u2028Tide"],
    ["paragraph separator", "Harbour\u2029Tide"],
  ])("ends a line at %s, without a blank line between", (_, text) => {
    expect(shown(text)).toEqual(["Harbour", "Tide"]);
    expect(splitLines(text)[1]?.gap).toBe(0);
  });

  test("counts CRLF CRLF as one blank line", () => {
    expect(splitLines("Harbour\r\n\r\nTide")[1]?.gap).toBe(1);
  });

  test("trims blanks and invisible characters, and counts the columns of the indentation", () => {
    expect(splitLines("\ufeff  Tide\u200b  \u00a0\n \t Ebb")).toEqual([
      { start: 3, end: 7, indent: 2, gap: 0, tail: 4 },
      { start: 15, end: 18, indent: 5, gap: 0, tail: 0 },
    ]);
  });

  test.each(["", "\n\n", " \t\u3000\u00a0", "\u200b\u00ad\ufeff", "\0\u0007"])(
    "finds no line in %j",
    (text) => {
      expect(splitLines(text)).toEqual([]);
    },
  );
});
