import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as signs from "../../../src/recognise/text/signs-of.ts";

const { signsOf } = signs;

/** What each bit stands for, as a pattern. */
const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [signs.DIGIT, /\d/u],
  [signs.COLON, /:/u],
  [signs.SLASH, /\//u],
  [signs.BAR, /\|/u],
  [signs.BRACKET, /[()[\]]/u],
  [signs.COMMA, /,/u],
  [signs.STOP, /\./u],
  [signs.HYPHEN, /-/u],
  [signs.ARROW, />/u],
  [signs.BEYOND, /\P{ASCII}/u],
];

describe("signsOf", () => {
  it("sees each kind where its pattern does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const [bit, pattern] of PATTERNS) expect((signsOf(text) & bit) !== 0).toBe(pattern.test(text));
      }),
    );
  });

  it("sees nothing in letters and blanks", () => {
    expect(signsOf("Ferry late AGAIN zZ")).toBe(0);
    expect(signsOf("")).toBe(0);
  });

  test.each(["!", "\t", "\u0000", "@", "`", "{", "_", "\u007F"])("counts %j as another sign", (sign) => {
    expect(signsOf(`a${sign}b`)).toBe(signs.OTHER);
  });

  test.each(["港", "ア", "항", "𠮷"])("sees that %j may be Asian", (sign) => {
    expect(signsOf(sign) & signs.ASIAN).not.toBe(0);
  });

  it("sees no Asian letter in Cyrillic, Arabic and Devanagari", () => {
    expect(signsOf("Причал أخبار समाचार")).toBe(signs.BEYOND);
  });
});
