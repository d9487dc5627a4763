import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimBesideCredits } from "../../../../src/label/pictures/claim-beside-credits.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string, marks?: StubLine[2]];

const TITLE: Line = ["headline", "Ferry line sold to its crew"];
const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday.", { gap: 1 }];
const CREDIT: Line = [null, "Photo: Bea Holm/Granton Tribune"];
const NEXT: Line = ["paragraph", "Nobody on the pier had seen it leave a month ago.", { gap: 1 }];
const CAPTION = "The keeper opens the lock at dawn";

function rolesOf(lines: readonly Line[]): Claims {
  const page = stubPage(lines.map(([, text, marks]) => [text, {}, marks ?? {}]));
  const claims: Claims = lines.map(([role]) => role);
  claimBesideCredits(page, claims);
  return claims;
}

describe("a credit alone on its line proves the caption", () => {
  test.each<[name: string, lines: readonly Line[], at: number]>([
    ["above it, between headline and text", [TITLE, [null, CAPTION], CREDIT, TEXT], 1],
    ["there also where the deck has taken it", [TITLE, ["deck", CAPTION], CREDIT, TEXT], 1],
    ["there also where it opens the text", [TITLE, ["paragraph", CAPTION], CREDIT, TEXT], 1],
    ["of a name that may be an agency's", [TITLE, [null, CAPTION], [null, "Reuters"], TEXT], 1],
    [
      "below the counter of a gallery",
      [TITLE, TEXT, [null, "2 of 6"], ["paragraph", "The lock today"], CREDIT, NEXT],
      3,
    ],
    [
      "below a counter, however long it is",
      [TITLE, TEXT, [null, "2 of 6"], ["paragraph", "The lock and its keeper. ".repeat(10)], CREDIT, NEXT],
      3,
    ],
    [
      "below a picture",
      [TITLE, TEXT, [null, "", { mark: "image" }], ["paragraph", "The lock today"], CREDIT, NEXT],
      3,
    ],
    [
      "below the description of one",
      [TITLE, TEXT, [null, "[A lock and its keeper]"], ["paragraph", "The lock today"], CREDIT, NEXT],
      3,
    ],
    [
      "that stands against it between blank lines, above",
      [TITLE, TEXT, ["paragraph", "The lock today", { gap: 1 }], CREDIT, NEXT],
      2,
    ],
    [
      "where more blank lines part the caption from the text: a picture stood there",
      [
        TITLE,
        TEXT,
        ["paragraph", "The lock today", { gap: 2 }],
        [null, "Photo: Bea Holm/Granton Tribune", { gap: 1 }],
        NEXT,
      ],
      2,
    ],
    [
      "that stands against it between blank lines, below",
      [
        TITLE,
        TEXT,
        [null, "Photo: Bea Holm/Granton Tribune", { gap: 1 }],
        ["subhead", "The lock today"],
        NEXT,
      ],
      3,
    ],
  ])("%s", (_, lines, at) => {
    expect(rolesOf(lines)[at]).toBe("caption");
  });
});

describe("below a byline or date a bare name is a credit", () => {
  const date: Line = ["timestamp", "May 6, 2024"];
  const caption = (score: number): StubLine => [CAPTION, { caption: score }];
  const roles = (header: readonly Line[], score: number, name: string): Claims => {
    const page = stubPage([...header.map(([, text]): StubLine => [text]), caption(score), [name], [TEXT[1]]]);
    const claims: Claims = [...header.map(([role]) => role), "paragraph", null, "paragraph"];
    claimBesideCredits(page, claims);
    return claims.slice(header.length, -1);
  };

  test.each(["(Granton Films)", "BEA HOLM"])("%s", (name) => {
    expect(roles([TITLE, date], 0.1, name)).toEqual(["caption", "credit"]);
  });

  test.each<[name: string, header: readonly Line[], score: number, line: string]>([
    ["without a byline or date", [TITLE], 0.1, "BEA HOLM"],
    ["below a line that looks like no caption", [TITLE, date], 0, "BEA HOLM"],
    ["but no button", [TITLE, date], 0.1, "READ MORE"],
    ["but no name as bylines have it", [TITLE, date], 0.1, "Bea Holm"],
  ])("%s not", (_, header, score, name) => {
    expect(roles(header, score, name)).toEqual(["paragraph", null]);
  });
});

describe("nothing is claimed", () => {
  const close: Line = ["paragraph", NEXT[1]];
  test.each<[name: string, lines: readonly Line[]]>([
    ["without a headline", [[null, CAPTION], CREDIT, TEXT]],
    ["of a few words in the header", [TITLE, [null, "The lock at dawn"], CREDIT, TEXT]],
    ["of many words", [TITLE, [null, "The lock and its keeper ".repeat(10)], CREDIT, TEXT]],
    ["where something else stands below the credit", [TITLE, [null, CAPTION], CREDIT, [null, "Share"], TEXT]],
    ["of a byline", [TITLE, ["byline", "By Ida Brandt and Oren Vale in the old harbour"], CREDIT, TEXT]],
    ["of another credit", [TITLE, [null, "Photo: Oren Vale / The Old Harbour Gazette Weekly"], CREDIT, TEXT]],
    ["of text where no blank line parts anything", [TITLE, [TEXT[0], TEXT[1]], close, CREDIT, close]],
    [
      "of text where a blank line stands on each side of the credit",
      [TITLE, TEXT, NEXT, [CREDIT[0], CREDIT[1], { gap: 1 }], NEXT],
    ],
    [
      "of text that no blank line parts from the text above",
      [TITLE, TEXT, ["paragraph", "The lock today"], CREDIT, NEXT],
    ],
    [
      "of text whose credit no blank line parts from the text below",
      [TITLE, TEXT, ["paragraph", "The lock today", { gap: 1 }], CREDIT, close],
    ],
    ["of two words", [TITLE, TEXT, ["paragraph", "The lock", { gap: 1 }], CREDIT, NEXT]],
    [
      "below the text",
      [TITLE, TEXT, [null, "More", { gap: 1 }], [null, CAPTION, { gap: 1 }], CREDIT, [null, "A", { gap: 1 }]],
    ],
    ["beside a line that is no credit", [TITLE, [null, CAPTION], [null, "The photo of the year"], TEXT]],
    ["beside a credit that is taken", [TITLE, [null, CAPTION], ["credit", CREDIT[1]], TEXT]],
  ])("%s", (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(([role]) => role));
  });
});
