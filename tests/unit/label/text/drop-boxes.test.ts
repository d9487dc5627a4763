import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { dropBoxes } from "../../../../src/label/text/drop-boxes.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string, body?: number];

const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday.", 0.95];
const INVITATION: Line = ["paragraph", "Get the tides of the week in your post box on Fridays.", 0.5];
const HEADING: Line = ["subhead", "News from the pier"];
const FIELD: Line = [null, "Sign up"];
const TERMS: Line = ["paragraph", "You can read how we use it in our privacy policy.", 0.5];

function rolesOf(lines: readonly Line[], language = "en"): Claims {
  const page = stubPage(
    lines.map(([, text, body]): StubLine => [text, { body: body ?? 0 }]),
    language,
  );
  const claims: Claims = lines.map(([role]) => role);
  dropBoxes(page, claims);
  return claims;
}

describe("of a box that asks for an address or for money goes", () => {
  test.each<[name: string, lines: readonly Line[], kept: readonly number[], language?: string]>([
    ["the invitation above the button", [TEXT, INVITATION, FIELD, TEXT], [0, 3]],
    ["its heading too", [TEXT, HEADING, INVITATION, FIELD, TEXT], [0, 4]],
    ["a heading that invites alone", [TEXT, HEADING, FIELD, TEXT], [0, 3]],
    ["the terms below the button", [TEXT, FIELD, TERMS, TEXT], [0, 3]],
    ["the terms two lines below it", [TEXT, FIELD, [null, "Your e-mail"], [null, "Go"], TERMS, TEXT], [0, 5]],
    ["the request for money", [TEXT, INVITATION, [null, "Donate"], TEXT], [0, 3]],
    [
      "all sentences that speak of it",
      [
        TEXT,
        ["paragraph", "Our newsletter knows the tides.", 0.5],
        ["paragraph", "It comes on Fridays.", 0.5],
        FIELD,
        TEXT,
      ],
      [0, 4],
    ],
    [
      "a sure sentence below a heading that names it",
      [TEXT, [null, "Sign up for our newsletter"], TEXT, FIELD, TEXT],
      [0, 4],
    ],
    [
      "what stands below the text and names itself",
      [TEXT, ["paragraph", "The tides in your inbox on Fridays.", 0.5], FIELD],
      [0],
    ],
    [
      "a call on one line",
      [TEXT, ["paragraph", "Newsletter: the tides of the week. Sign up here", 0.5], TEXT],
      [0, 2],
    ],
    ["what asks for consent", [TEXT, INVITATION, [null, "Accept all"], TEXT], [0, 3]],
    [
      "a German one",
      [
        TEXT,
        ["paragraph", "Die Tiden der Woche, jeden Freitag im Postfach.", 0.5],
        [null, "Newsletter bestellen"],
        TEXT,
      ],
      [0, 3],
      "de",
    ],
  ])("%s", (_, lines, kept, language) => {
    expect(
      [...rolesOf(lines, language).entries()].flatMap(([at, role]) => (role === null ? [] : [at])),
    ).toEqual(kept);
  });
});

describe("the text keeps", () => {
  test.each<[name: string, lines: readonly Line[]]>([
    [
      "a sentence that speaks of signing in, right above a box",
      [TEXT, ["paragraph", "Members log in to the ferry office before they vote.", 0.5], FIELD],
    ],
    ["a sure sentence above a button", [TEXT, TEXT, FIELD, TEXT]],
    ["a long one", [TEXT, ["paragraph", "Get the tides of the week. ".repeat(7), 0.5], FIELD, TEXT]],
    ["its last sentence, below which the button stands", [TEXT, INVITATION, FIELD]],
    ["the sentence above other furniture", [TEXT, INVITATION, [null, "Advertisement"], TEXT]],
    [
      "the sentence above a line of more words than a button has",
      [TEXT, INVITATION, [null, "Sign up is what they said to us then"], TEXT],
    ],
    [
      "the sentence above a sentence of its own with such words",
      [TEXT, INVITATION, ["paragraph", "Sign up, he said."], TEXT],
    ],
    ["the sentence below a button that names no terms", [TEXT, FIELD, INVITATION, TEXT]],
    ["terms too far below the button", [TEXT, FIELD, [null, "a"], [null, "b"], [null, "c"], TERMS, TEXT]],
    ["the heading above a sentence that is kept", [HEADING, TEXT, FIELD, TEXT]],
    ["a byline above the button", [["byline", "By Ida Brandt"], FIELD, TEXT]],
  ])("%s", (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(([role]) => role));
  });
});

test("a line with its sentences below is the heading of a box, and what stands above it the text", () => {
  const lines: Line[] = [
    TEXT,
    INVITATION,
    FIELD,
    ["paragraph", "Our newsletter knows the tides.", 0.5],
    TEXT,
  ];
  expect(rolesOf(lines)).toEqual(["paragraph", "paragraph", null, null, "paragraph"]);
});
