import { describe, expect, test } from "vitest";
import { extendText } from "../../../../src/label/text/extend-text.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry came back to the north pier on Monday.", { body: 0.95 }];

/** The roles below a text of one paragraph. */
function rolesBelow(lines: readonly StubLine[]): (string | null)[] {
  const page = stubPage([TEXT, ...lines]);
  const claims = claimsOf(page, { 0: "paragraph" });
  extendText(page, claims);
  return claims.slice(1);
}

describe("the text goes on with", () => {
  test.each<[name: string, lines: StubLine[], roles: string[]]>([
    [
      "a plain sentence of little likelihood",
      [["Nobody was hurt, the harbour said.", { body: 0.07 }]],
      ["paragraph"],
    ],
    [
      "one that holds a word of menus",
      [["The next ferry leaves at the end of the week.", { body: 0.07 }]],
      ["paragraph"],
    ],
    [
      "one under a short line",
      [["What comes then"], ["Nobody was hurt, the harbour said.", { body: 0.07 }]],
      ["subhead", "paragraph"],
    ],
    [
      "a named fact",
      [
        ["Venue: Harbour Hall", { body: 0.05, subhead: 0.1 }],
        ["Doors: at six", { body: 0.1 }],
      ],
      ["paragraph", "paragraph"],
    ],
  ])("%s", (_, lines, roles) => {
    expect(rolesBelow(lines)).toEqual(roles);
  });
});

describe("the text ends before", () => {
  test.each<[name: string, lines: StubLine[]]>([
    ["a sentence that cannot be the text's", [["Nobody was hurt, the harbour said.", { body: 0.05 }]]],
    ["a line that ends no sentence", [["Harbour opens again", { body: 0.3 }]]],
    ["a sentence that speaks of the page", [["Nobody may share this article or print it.", { body: 0.3 }]]],
    ["two short lines", [["Harbour"], ["Weather"], ["Nobody was hurt, the harbour said.", { body: 0.5 }]]],
  ])("%s", (_, lines) => {
    expect(rolesBelow(lines)).toEqual(lines.map(() => null));
  });
});
