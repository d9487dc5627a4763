import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { mayOpen, openingPairs } from "../../../src/recognise/text/opening-pairs.ts";

describe("mayOpen", () => {
  const pairs = openingPairs(["photo", "d'après", "m", "été", ""]);

  test.each(["photo", "PHOTO", "Phrase", "D'Après", "m", "M.", "mine", "Été", "é", ""])(
    "asks on for %j",
    (text) => {
      expect(mayOpen(text, 0, pairs)).toBe(true);
    },
  );

  test.each(["fares", "p", "hoto", "du", "-photo", " m"])("needs no look-up for %j", (text) => {
    expect(mayOpen(text, 0, pairs)).toBe(false);
  });

  it("looks at the place that is asked for", () => {
    expect(mayOpen("the photo", 4, pairs)).toBe(true);
    expect(mayOpen("the photo", 0, pairs)).toBe(false);
  });

  it("never misses a word that opens the text in any case", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 })), fc.string(), (words, rest) => {
        const known = openingPairs(words.map((word) => word.toLowerCase()));
        for (const word of words) {
          expect(mayOpen(word + rest, 0, known)).toBe(true);
          expect(
            mayOpen(word.toUpperCase() + rest, 0, openingPairs([word.toUpperCase().toLowerCase()])),
          ).toBe(true);
        }
      }),
    );
  });
});
