import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { phraseWords } from "../../../src/recognise/text/phrase-words.ts";

/** What the loop must find, as a pattern. */
const WORD = /[\p{L}\p{M}\p{N}©&][\p{L}\p{M}\p{N}'.&+-]*/gu;
const STOPS = /[.-]{1,40}$/u;

function byPattern(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.replace(STOPS, ""));
}

describe("phraseWords", () => {
  test.each([
    ["most read in ferries", ["most", "read", "in", "ferries"]],
    ["5 min. read", ["5", "min", "read"]],
    ["editor's picks", ["editor's", "picks"]],
    ["terms & conditions", ["terms", "&", "conditions"]],
    ["©2031 harbour gazette©quay", ["©2031", "harbour", "gazette", "©quay"]],
    ["e.v. + k.-o.", ["e.v", "k.-o"]],
    ["also read-", ["also", "read"]],
    ["min.- e-mail", ["min", "e-mail"]],
    ["चौथा घाट", ["चौथा", "घाट"]],
    ["𐐨𐑀 quay \ud835", ["𐐨𐑀", "quay"]],
  ])("finds the words of %j", (text, words) => {
    expect(phraseWords(text)).toEqual(words);
  });

  test.each(["", " ", "— | •", "... +-'", "\ud835 \udc00", "😀!"])("finds none in %j", (text) => {
    expect(phraseWords(text)).toEqual([]);
  });

  it("finds what the pattern finds in any string", () => {
    const odd = fc.string({
      unit: fc.constantFrom(
        "a",
        "é",
        "'",
        ".",
        "©",
        "&",
        "+",
        "-",
        " ",
        "字",
        "𐐨",
        "\ud801",
        "\udc28",
        "ி",
        "٣",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: "binary" })), (text) => {
        expect(phraseWords(text)).toEqual(byPattern(text));
      }),
    );
  });

  it("takes eight times as long for eight times the text", () => {
    const timeOf = (text: string): number => {
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 5; round++) {
        const start = performance.now();
        phraseWords(text);
        best = Math.min(best, performance.now() - start);
      }
      return Math.max(20, best);
    };
    for (const unit of ["a.", "..", "© ", "quay "]) {
      const one = unit.repeat(20_000 / unit.length);
      expect(timeOf(one.repeat(8))).toBeLessThan(24 * timeOf(one));
    }
  });
});
