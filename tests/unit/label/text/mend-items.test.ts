import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { mendItems } from "../../../../src/label/text/mend-items.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

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

describe("items that a line with a colon leads in to", () => {
  const LEAD: StubLine = ["What the yard had in store:"];
  const NEXT: StubLine = ["Nobody had missed any of it."];
  const given = { 0: "paragraph", 4: "paragraph" } as const;

  function rolesOf(lines: readonly StubLine[], roles: Parameters<typeof claimsOf>[1] = given): Claims {
    const page = stubPage(lines);
    const claims = claimsOf(page, roles);
    mendItems(page, claims);
    return claims;
  }

  test("are the text's where it goes on behind them", () => {
    const roles = ["paragraph", "list-item", "list-item", "list-item"];
    expect(rolesOf([LEAD, ...LINES, NEXT])).toEqual([...roles, "paragraph"]);
    expect(rolesOf([LEAD, ...LINES, ["In store", {}, ITEM]], { ...given, 4: "list-item" })).toEqual([
      ...roles,
      "list-item",
    ]);
  });

  const LINKED = LINES.map(
    ([text], at): StubLine => [text, {}, { ...ITEM, links: [{ start: 0, end: 4, url: `/${String(at)}` }] }],
  );
  test.each<[name: string, lines: readonly StubLine[], roles?: Parameters<typeof claimsOf>[1]]>([
    ["without a colon", [["The yard had much in store."], ...LINES, NEXT]],
    ["where the text does not go on behind them", [LEAD, ...LINES, ["Share"]], { 0: "paragraph" }],
    ["where a subhead stands behind them", [LEAD, ...LINES, NEXT], { 0: "paragraph", 4: "subhead" }],
    ["where the line that leads in is no text", [LEAD, ...LINES, NEXT], { 4: "paragraph" }],
    ["that are links", [LEAD, ...LINKED, NEXT]],
    ["that are no items", [LEAD, ...LINES.map(([text]): StubLine => [text]), NEXT]],
    ["where one of them is something else", [LEAD, ...LINES, NEXT], { ...given, 2: "tag" }],
  ])("are not %s", (_, lines, roles = given) => {
    expect(rolesOf(lines, roles)).toEqual(claimsOf(stubPage(lines), roles));
  });
});

describe("rows", () => {
  const ROWS = LINES.map(([text]): StubLine => [text, {}, { mark: "row" }]);

  function rolesOf(roles: Parameters<typeof claimsOf>[1]): Claims {
    const page = stubPage(ROWS);
    const claims = claimsOf(page, roles);
    mendItems(page, claims);
    return claims;
  }

  test("beside a row of the text are the text's, to the last", () => {
    expect(rolesOf({ 0: "table-row" })).toEqual(["table-row", "table-row", "table-row"]);
    expect(rolesOf({ 2: "table-row" })).toEqual([null, "table-row", "table-row"]);
  });

  test("beside an item or a sentence are not", () => {
    expect(rolesOf({ 0: "list-item", 2: "paragraph" })).toEqual(["list-item", null, "paragraph"]);
  });
});
