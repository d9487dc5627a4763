import { describe, expect, test } from "vitest";
import { fillText } from "../../../../src/label/text/fill-text.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry came back to the north pier on Monday, and the keeper was on it."];
const MENU: StubLine = ["Every time."];

/** How many of the lines between two paragraphs become text. */
function filled(hole: readonly StubLine[], after: readonly StubLine[] = [TEXT]): number {
  const page = stubPage([TEXT, ...hole, ...after]);
  const claims = claimsOf(page, { 0: "paragraph", [hole.length + 1]: "paragraph" });
  fillText(page, claims);
  return claims.slice(1, hole.length + 1).filter((role) => role === "paragraph").length;
}

describe("short sentences between two lines of the text are the text's", () => {
  test.each<[name: string, hole: readonly StubLine[]]>([
    ["a sentence of two words", [["Every time."]]],
    ["an answer of one", [["No."]]],
    ["a question", [["And the lamp?"]]],
    ["a call", [["Out at last!"]]],
    ["a stop before a closing mark", [["“Never again.”"]]],
    ["a German one", [["„Nie wieder.“"]]],
    ["a French one", [["«Jamais.»"]]],
    ["a Japanese one", [["もう二度とない。"]]],
    ["questions and answers", [["With whom?"], ["Alone."], ["At night?"], ["Always."], ["Why?"]]],
  ])("%s", (_, hole) => {
    expect(filled(hole)).toBe(hole.length);
  });
});

describe("a hole stays one", () => {
  test.each<[name: string, hole: readonly StubLine[]]>([
    ["for a line that ends no sentence", [["The keeper"]]],
    ["where one line of it ends no sentence", [["Every time."], ["The keeper"], ["Never."]]],
    ["where it is long", Array.from({ length: 6 }, (_, at): StubLine => [`Lamp ${String(at)} is out.`])],
    ["for lines that are printed twice", [["Every time."], ["Every time."]]],
    ["for a link", [["Every time.", {}, { links: [{ start: 0, end: 10, url: "/a" }] }]]],
    ["for an item", [["Every time.", {}, { mark: "item", level: 1 }]]],
    ["for set words", [["Sign up."]]],
    ["for what looks like a caption", [["The keeper at dusk.", { caption: 0.3 }]]],
    ["for a credit", [["Bea Holm/Getty Images."]]],
    ["for a byline", [["By Ida Brandt."]]],
    ["for a date", [["May 6, 2024, 10:05 a.m."]]],
    ["for the time of a post", [["2:05 p.m."]]],
  ])("%s", (_, hole) => {
    expect(filled(hole)).toBe(0);
  });

  test("where a line of it is something else already", () => {
    const page = stubPage([TEXT, MENU, ["Never."], TEXT]);
    const given = { 0: "paragraph", 2: "byline", 3: "paragraph" } as const;
    const claims = claimsOf(page, given);
    fillText(page, claims);
    expect(claims).toEqual(claimsOf(page, given));
  });

  test("before the first and behind the last line of the text, and where there is none", () => {
    const page = stubPage([MENU, TEXT, ["Never."]]);
    const claims = claimsOf(page, { 1: "paragraph" });
    fillText(page, claims);
    expect(claims).toEqual([null, "paragraph", null]);
    const none = claimsOf(page);
    fillText(page, none);
    expect(none).toEqual([null, null, null]);
  });
});

test("text is what stands beside a hole as item, row or quotation too, and a subhead is none", () => {
  const page = stubPage([TEXT, ["Every time."], TEXT, ["Never."], TEXT]);
  const claims = claimsOf(page, { 0: "list-item", 2: "quote", 4: "subhead" });
  fillText(page, claims);
  expect(claims).toEqual(["list-item", "paragraph", "quote", null, "subhead"]);
});
