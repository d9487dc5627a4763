import { describe, expect, test } from "vitest";
import { mendItems } from "../../../src/label/mend-items.ts";
import { claimsOf, type StubLine, stubPage } from "./stub-page.ts";

const ITEM = { mark: "item", level: 1 } as const;
const LINES: StubLine[] = [
  ["Nine barges waited", {}, ITEM],
  ["Two lamps were lit", {}, ITEM],
  ["Nobody came ashore", {}, ITEM],
];

describe("mendItems", () => {
  test("claims the item between two items of the text", () => {
    const page = stubPage(LINES);
    const claims = claimsOf(page, { 0: "list-item", 2: "list-item" });
    mendItems(page, claims);
    expect(claims).toEqual(["list-item", "list-item", "list-item"]);
  });

  test("claims the row between two rows of the text", () => {
    const page = stubPage(LINES.map(([text]) => [text, {}, { mark: "row" }]));
    const claims = claimsOf(page, { 0: "table-row", 2: "table-row" });
    mendItems(page, claims);
    expect(claims).toEqual(["table-row", "table-row", "table-row"]);
  });

  test.each<[string, StubLine[], Parameters<typeof claimsOf>[1]]>([
    ["an item after the last", LINES, { 0: "list-item" }],
    [
      "a line that is no item",
      [LINES[0] ?? [""], ["Advertisement"], LINES[2] ?? [""]],
      { 0: "list-item", 2: "list-item" },
    ],
    ["an item that is something else", LINES, { 0: "list-item", 1: "tag", 2: "list-item" }],
  ])("leaves %s alone", (_, lines, given) => {
    const page = stubPage(lines);
    const claims = claimsOf(page, given);
    mendItems(page, claims);
    expect(claims).toEqual(claimsOf(page, given));
  });
});
