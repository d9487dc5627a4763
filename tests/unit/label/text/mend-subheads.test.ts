import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { mendSubheads } from "../../../../src/label/text/mend-subheads.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string, scores?: StubLine[1], marks?: StubLine[2]];

const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday."];
const SHORT = ["Nine barges", "Two lamps", "One rudder"].map((text): Line => ["subhead", text]);

function rolesOf(lines: readonly Line[]): Claims {
  const page = stubPage(lines.map(([, text, scores, marks]): StubLine => [text, scores ?? {}, marks ?? {}]));
  const claims: Claims = lines.map(([role]) => role);
  mendSubheads(page, claims);
  return claims;
}

describe("of short lines in a row", () => {
  test("the first is the subhead, and the others are what it heads", () => {
    expect(rolesOf([TEXT, ...SHORT, TEXT]).slice(1, 4)).toEqual(["subhead", "paragraph", "paragraph"]);
    expect(rolesOf([TEXT, ...SHORT.slice(0, 2), TEXT]).slice(1, 3)).toEqual(["subhead", "paragraph"]);
  });

  test("none is a subhead where a line with a colon leads in to three", () => {
    const lead: Line = ["paragraph", "What the yard had in store:"];
    expect(rolesOf([lead, ...SHORT, TEXT]).slice(1, 4)).toEqual(["paragraph", "paragraph", "paragraph"]);
    expect(rolesOf([lead, ...SHORT.slice(0, 2), TEXT]).slice(1, 3)).toEqual(["subhead", "paragraph"]);
  });

  test("headings of the format stay, and so do two with text between", () => {
    const headings = SHORT.map(([role, text]): Line => [role, text, {}, { mark: "heading", level: 2 }]);
    expect(rolesOf([TEXT, ...headings, TEXT]).slice(1, 4)).toEqual(["subhead", "subhead", "subhead"]);
    const [one, two] = SHORT;
    expect(rolesOf([TEXT, one ?? TEXT, TEXT, two ?? TEXT, TEXT])).toEqual([
      "paragraph",
      "subhead",
      "paragraph",
      "subhead",
      "paragraph",
    ]);
  });
});

describe("a short line alone between two paragraphs", () => {
  const roleOf = (text: string, scores: StubLine[1] = { subhead: 0.1 }, after = TEXT): Claims[number] =>
    rolesOf([TEXT, [null, text, scores], after])[1] ?? null;

  test("is a subhead", () => {
    expect(roleOf("A quiet month ashore")).toBe("subhead");
    expect(roleOf("A quiet month ashore", { body: 0.1 })).toBe("subhead");
  });

  test.each<[name: string, text: string, scores?: StubLine[1]]>([
    ["where the scorer sees nothing of the text in it", "A quiet month ashore", { other: 1 }],
    ["of one word", "Ashore"],
    ["of ten words", "A quiet month ashore for the boats of the pier"],
    ["that leads in to something", "What they found:"],
    ["of furniture", "Advertisement below here"],
    ["that credits a picture", "Bea Holm/Granton Tribune"],
    ["that signs", "By Ida Brandt"],
    ["that is the time of a post", "2:05 pm"],
  ])("is none %s", (_, text, scores) => {
    expect(roleOf(text, scores)).toBeNull();
  });

  test("is none above an item", () => {
    expect(roleOf("A quiet month ashore", { subhead: 0.9 }, ["list-item", "Nine barges"])).toBeNull();
  });
});

test.each<[name: string, line: Line, role: Claims[number]]>([
  ["as long as a clause leads in to them", ["subhead", "What the yard had in store then"], "paragraph"],
  ["of a few words heads them", ["subhead", "In store"], "subhead"],
  [
    "that the format calls a heading heads them",
    ["subhead", "What the yard had in store then", {}, { mark: "heading", level: 2 }],
    "subhead",
  ],
])("above the items of a list a line %s", (_, line, role) => {
  expect(rolesOf([TEXT, line, ["list-item", "Nine barges"], ["list-item", "Two lamps"]])[1]).toBe(role);
});

test("a subhead without text below it is none", () => {
  expect(rolesOf([TEXT, ["subhead", "More boats"], ["caption", "The lock"]])).toEqual([
    "paragraph",
    null,
    "caption",
  ]);
});
