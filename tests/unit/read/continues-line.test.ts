import { describe, expect, test } from "vitest";
import { continuesLine } from "../../../src/read/continues-line.ts";
import { splitLines } from "../../../src/read/split-lines.ts";

/** Whether the second of two lines goes on the first in a page of forty columns. */
function goesOn(first: string, second: string, onlyAtBlanks = false): boolean {
  const text = `${first}\n${second}`;
  const [before, line] = splitLines(text);
  if (before === undefined || line === undefined) throw new Error("two lines are needed");
  return continuesLine(text, before, line, { outer: 40, inner: 40, onlyAtBlanks }, before.indent);
}

const FULL = "    The ferry to the old harbour sails";

describe("a centred line", () => {
  test("goes on the one above it where both have the same middle", () => {
    expect(goesOn(FULL, "      again today from the far pier")).toBe(true);
    expect(goesOn(FULL, "      again today from the far pier", true)).toBe(true);
  });

  test("goes on in small letters also where its first word had room", () => {
    expect(goesOn("    The ferry sails again today", "      and tomorrow, they say")).toBe(true);
  });

  test.each([
    ["far shorter", "               again today"],
    ["a column off the middle", "                again today"],
    ["of the first word alone", "                   again"],
  ])("goes on it also where it is %s", (_, second) => {
    expect(goesOn(FULL, second)).toBe(true);
  });

  test.each<[name: string, first: string, second: string]>([
    ["at another middle", FULL, "        again today"],
    ["a few columns beside it", FULL, "          again today from the far pier"],
    ["where its first word had room", "    The ferry sails again today", "      At dawn tomorrow, they say"],
    ["below a blank line", `${FULL}\n`, "      again today from the far pier"],
  ])("does not go on %s", (_, first, second) => {
    expect(goesOn(first, second)).toBe(false);
  });
});

describe("a label behind a closed sentence", () => {
  test.each([
    "„Die Fähre sei heute früh zurück.“",
    "“The ferry came back at six today.”",
    "Today the ferry came back at six..",
  ])("goes on no line: %s", (first) => {
    expect(goesOn(first, "Advertisement")).toBe(false);
  });

  test("a sentence, or a line that goes on in small letters, may", () => {
    expect(goesOn("„Die Fähre sei heute früh zurück.“", "Niemand glaubte ihm.")).toBe(true);
    expect(goesOn("“The ferry came back at six today.”", "advertisements say")).toBe(true);
    expect(goesOn("Today the ferry came back at about", "Advertisement")).toBe(true);
  });
});
