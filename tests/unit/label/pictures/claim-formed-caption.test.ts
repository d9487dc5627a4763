import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimFormedCaption } from "../../../../src/label/pictures/claim-formed-caption.ts";
import { stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string];

const TITLE: Line = ["headline", "Ferry line sold to its crew"];
const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday."];
const FORMED = "Ann Lee, left, opens the lock at dawn";

function rolesOf(lines: readonly Line[]): Claims {
  const claims: Claims = lines.map(([role]) => role);
  claimFormedCaption(stubPage(lines.map(([, text]) => [text])), claims);
  return claims;
}

describe("claimFormedCaption", () => {
  test.each<[name: string, lines: readonly Line[]]>([
    ["above the text", [TITLE, [null, FORMED], TEXT]],
    ["taken for its first paragraph", [TITLE, ["paragraph", FORMED], TEXT]],
    ["taken for the deck", [TITLE, ["deck", FORMED], TEXT]],
    ["with day and place", [TITLE, ["paragraph", "岸を離れる最後の渡し船＝3日朝、磯浜町"], TEXT]],
  ])("claims the line %s", (_, lines) => {
    expect(rolesOf(lines)[1]).toBe("caption");
  });

  test.each<[name: string, lines: readonly Line[]]>([
    ["a sentence with the same words", [TITLE, ["paragraph", `${FORMED}.`], TEXT]],
    ["a line without them", [TITLE, ["paragraph", "Ann Lee opens the lock at dawn"], TEXT]],
    ["a line with something else below it", [TITLE, [null, FORMED], [null, "Share"], TEXT]],
    ["a line further down", [TITLE, TEXT, TEXT, ["paragraph", FORMED], TEXT]],
    ["a byline", [TITLE, ["byline", FORMED], TEXT]],
    ["anything without a text", [TITLE, [null, FORMED]]],
  ])("does not claim %s", (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(([role]) => role));
  });
});
