import { describe, expect, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import type { Language } from "../../../src/languages/language.ts";
import { readRepeatedPlace } from "../../../src/recognise/dateline/read-repeated-place.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

const REST = "The ferry came back to the north pier on Monday after a month at sea without a captain.";

function placeOf(opening: string, again: string, language?: Language): string | null {
  const text = `${opening} ${REST}`;
  return readRepeatedPlace(text, [text, again], pageIn(language))?.place ?? null;
}

describe("a place that the page names again inside a sentence", () => {
  test.each<[name: string, opening: string, again: string, language?: Language]>([
    ["before a colon", "Wiebeck:", "Few people in Wiebeck saw it."],
    ["with an ending", "Wiebeck:", "Few of the Wiebecker saw it."],
    ["behind a comma", "Wiebeck:", "At noon, Wiebeck slept."],
    ["before a full stop, but in English", "Wiebeck.", "Nur wenige in Wiebeck sahen es.", de],
  ])("%s", (_, opening, again, language) => {
    expect(placeOf(opening, again, language)).toBe("Wiebeck");
  });

  test("is printed with its mark", () => {
    const text = `Wiebeck: ${REST}`;
    expect(readRepeatedPlace(text, [text, "the pier of Wiebeck"], pageIn())).toEqual({
      place: "Wiebeck",
      agency: null,
      date: null,
      text: "Wiebeck:",
    });
  });
});

describe("no place is", () => {
  test.each<[name: string, opening: string, again: string, language?: Language]>([
    ["what stands once", "Wiebeck:", "Few people saw it."],
    ["what only opens other lines", "Wiebeck:", "Wiebeck slept."],
    ["what follows a full stop only", "Wiebeck:", "All slept. Wiebeck slept too."],
    ["a sentence of one word in English", "Wiebeck.", "Few people in Wiebeck saw it."],
    ["a speaker, before whose name another stands", "Brandt:", "That is why Ida Brandt asked for Brandt."],
    ["a set phrase", "Update:", "This is the one Update."],
    ["a day", "Montag:", "Es war am Montag.", de],
    ["two words", "North Wiebeck:", "Few people in North Wiebeck saw it."],
    ["a word in small letters", "wiebeck:", "Few people in wiebeck saw it."],
  ])("%s", (_, opening, again, language) => {
    expect(placeOf(opening, again, language)).toBeNull();
  });

  test("before a short line", () => {
    expect(readRepeatedPlace("Wiebeck: The ferry", ["in Wiebeck"], pageIn())).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(readRepeatedPlace(text, [text], pageIn())).toBeNull();
  });
});

test.each(["the pier of Wiebeck ", "Wiebec", "Ida Wiebeck\n"])(
  "costs linear time on a page of %j",
  (unit) => {
    const text = `Wiebeck: ${REST}`;
    expectLinear(unit, (page) => readRepeatedPlace(text, [page], pageIn()));
  },
);
