import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { dropNextArticle } from "../../../../src/label/text/drop-next-article.ts";
import { stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string, entry?: number];

const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday."];
const FIRST: readonly Line[] = [TEXT, TEXT, TEXT];
const ENDING: Line = [null, "Comments"];
const TITLE: Line = ["subhead", "Lamp keeper retires after forty years"];
const BYLINE: Line = [null, "By Ida Brandt"];
const DATE: Line = [null, "6 May 2024, 10:05"];

/** How many lines of the page keep a role. */
function kept(lines: readonly Line[]): number {
  const page = stubPage(lines.map(([, text, entry]) => [text, { "list-entry": entry ?? 0 }]));
  const claims: Claims = lines.map(([role]) => role);
  dropNextArticle(page, claims);
  return claims.filter((role) => role !== null).length;
}

describe("dropNextArticle", () => {
  test.each<[name: string, between: readonly Line[], left: number]>([
    ["a headline, a byline and a date", [ENDING, TITLE, BYLINE, DATE], 4],
    ["a headline, a date and a byline", [ENDING, TITLE, DATE, BYLINE], 4],
    ["a line between headline and byline", [ENDING, TITLE, [null, "Harbour"], BYLINE, DATE], 4],
    [
      "a headline that holds a word of the menu",
      [ENDING, [null, "The lamp that would not close its eyes", 0.7], BYLINE, DATE],
      3,
    ],
    ["an ending that is the terms of use", [[null, "Privacy policy"], TITLE, BYLINE, DATE], 4],
    [
      "an ending that says whose it is",
      [[null, "Copyright 2031 Pier News. All rights reserved."], TITLE, BYLINE, DATE],
      4,
    ],
    ["an ending that asks for an address", [[null, "Subscribe"], TITLE, BYLINE, DATE], 4],
  ])("gives back the text behind an ending and %s", (_, between, left) => {
    expect(kept([...FIRST, ...between, TEXT, TEXT])).toBe(left);
  });

  test.each<[name: string, lines: readonly Line[]]>([
    ["where no ending stands before", [...FIRST, TITLE, BYLINE, DATE, TEXT]],
    ["where text stands between ending and headline", [...FIRST, ENDING, TEXT, TITLE, BYLINE, DATE, TEXT]],
    ["where the text before is short", [TEXT, TEXT, ENDING, TITLE, BYLINE, DATE, TEXT]],
    ["where no byline stands beside the date", [...FIRST, ENDING, TITLE, DATE, TEXT]],
    ["where no date stands beside the byline", [...FIRST, ENDING, TITLE, BYLINE, TEXT]],
    [
      "where a line stands between byline and date",
      [...FIRST, ENDING, TITLE, BYLINE, [null, "Harbour"], DATE, TEXT],
    ],
    [
      "where no headline stands above",
      [...FIRST, ENDING, [null, "Harbour"], [null, "Pier"], BYLINE, DATE, TEXT],
    ],
    [
      "where the headline stands too far above",
      [...FIRST, ENDING, TITLE, [null, "Harbour"], [null, "Pier"], BYLINE, DATE, TEXT],
    ],
  ])("keeps it %s", (_, lines) => {
    expect(kept(lines)).toBe(lines.filter(([role]) => role !== null).length);
  });
});
