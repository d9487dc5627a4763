import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { openWithDateline } from "../../../../src/label/text/open-with-dateline.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const CAPTION = "The last lamp of the north pier burns at night.";
const DATELINE: StubLine = ["BERLIN (Reuters) - The ferry came back to the north pier on Monday."];

function opened(lines: readonly StubLine[]): Claims {
  const page = stubPage(lines);
  const claims = claimsOf(page, Object.fromEntries(lines.map((_, at) => [at, "paragraph" as const])));
  openWithDateline(page, claims);
  return claims;
}

describe("openWithDateline", () => {
  test("makes a sentence above the dateline a caption", () => {
    expect(opened([[CAPTION], DATELINE])).toEqual(["caption", "paragraph"]);
  });

  test("gives a deck back", () => {
    expect(opened([[CAPTION, { deck: 0.5 }], DATELINE])).toEqual([null, "paragraph"]);
  });

  test("gives back what ends no sentence", () => {
    expect(opened([["Ferry back at last"], DATELINE])).toEqual([null, "paragraph"]);
  });

  test.each<[name: string, lines: StubLine[]]>([
    ["without a dateline", [[CAPTION], ["The ferry came back to the north pier on Monday."]]],
    ["that opens with it", [DATELINE, [CAPTION]]],
    ["that a dateline ends: it is another story's", [[CAPTION], [CAPTION], [CAPTION], [CAPTION], DATELINE]],
  ])("leaves a text %s", (_, lines) => {
    expect(new Set(opened(lines))).toEqual(new Set(["paragraph"]));
  });
});
