import { describe, expect, test } from "vitest";
import { bylineWords } from "../../../src/recognise/byline/byline-words.ts";
import { readPersonName } from "../../../src/recognise/byline/read-person-name.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";

const english = bylineWords(createPageContext({}, "en").languages);

describe("readPersonName", () => {
  test.each([
    ["Orla Penhallow", 2, false],
    ["Laura Penhallow", 2, true],
    ["J.-P. Penhallow", 2, true],
    ["Orla van der Meer", 2, false],
    ["Orla Penhallow Jr.", 2, true],
    ["ORLA PENHALLOW", 2, false],
    ["Orla “Sunny” Penhallow", 2, false],
    ["O'Dowd", 1, false],
    ["Will Penhallow", 2, false],
  ])("%s", (name, words, familiar) => {
    expect(readPersonName(name.split(" "), english)).toEqual({ name, words, familiar });
  });

  test.each([
    ["Dr. Orla Penhallow", "Orla Penhallow"],
    ["Sir Orla Penhallow", "Orla Penhallow"],
    ["Orla Penhallow MD", "Orla Penhallow"],
  ])("takes title and degree off %s", (printed, name) => {
    expect(readPersonName(printed.split(" "), english)?.name).toBe(name);
  });

  test.each([
    "orla penhallow",
    "Senior Reporter",
    "The Village",
    "U.S. Senate",
    "Orla Penhallow's",
    "Orla 7",
    "van der",
    "Share Story",
    "Orla Ike Bea Noel Surita Owen",
    "Dr.",
    "",
    `A${"a".repeat(40)} Quill`,
  ])("refuses %j", (text) => {
    expect(readPersonName(text.split(" "), english)).toBeNull();
  });
});
