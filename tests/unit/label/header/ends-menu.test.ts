import { expect, test } from "vitest";
import { endsMenu } from "../../../../src/label/header/ends-menu.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

const SHORT: readonly StubLine[] = [
  "Council",
  "Harbour",
  "Tides",
  "Ferries",
  "Markets",
  "Lamps",
  "Letters to the editor",
].map((text) => [text]);
const LONG: StubLine = ["Six lamps of the north pier are lit"];

const ends = (lines: readonly StubLine[]): boolean => endsMenu(stubPage(lines), lines.length - 1);

test("the last of eight short lines may be a menu's", () => {
  expect(ends([...SHORT, ["Islands"]])).toBe(true);
});

test.each<[name: string, lines: readonly StubLine[]]>([
  ["the last of seven", SHORT],
  ["a label a few lines below a longer one", [...SHORT, LONG, ["Islands"], ["Piers"]]],
  ["a longer line itself", [...SHORT, LONG]],
])("%s is none", (_, lines) => {
  expect(ends(lines)).toBe(false);
});
