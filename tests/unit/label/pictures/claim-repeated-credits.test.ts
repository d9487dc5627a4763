import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimRepeatedCredits } from "../../../../src/label/pictures/claim-repeated-credits.ts";
import { stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string];

const TITLE: Line = ["headline", "Ferry line sold to its crew"];
const CREDIT = "Alle Rechte bei Bea Holm";
const CAPTION = `The keeper opens the lock at dawn - ${CREDIT}`;

function rolesOf(lines: readonly Line[]): Claims {
  const claims: Claims = lines.map(([role]) => role);
  claimRepeatedCredits(stubPage(lines.map(([, text]) => [text])), claims);
  return claims;
}

describe("claimRepeatedCredits", () => {
  test.each<[name: string, role: Claims[number]]>([
    ["free", null],
    ["the deck's", "deck"],
    ["the text's", "paragraph"],
  ])("claims caption and credit where the caption is %s", (_, role) => {
    expect(rolesOf([TITLE, [role, CAPTION], [null, CREDIT]]).slice(1)).toEqual(["caption", "credit"]);
  });

  test.each<[name: string, lines: readonly Line[]]>([
    [
      "without a headline",
      [
        [null, CAPTION],
        [null, CREDIT],
      ],
    ],
    ["above the headline", [[null, CAPTION], [null, CREDIT], TITLE]],
    ["of another credit", [TITLE, [null, CAPTION], [null, "Alle Rechte bei Ida Vale"]]],
    ["without a dash", [TITLE, [null, `The keeper opens the lock at dawn. ${CREDIT}`], [null, CREDIT]]],
    ["of a single word", [TITLE, [null, "The keeper opens the lock at dawn - Granton"], [null, "Granton"]]],
    ["of a line with little before the dash", [TITLE, [null, `The lock - ${CREDIT}`], [null, CREDIT]]],
    ["of a byline", [TITLE, ["byline", CAPTION], [null, CREDIT]]],
    ["where the line below is taken", [TITLE, [null, CAPTION], ["byline", CREDIT]]],
  ])("claims nothing %s", (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(([role]) => role));
  });
});
