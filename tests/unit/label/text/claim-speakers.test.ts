import { describe, expect, test } from "vitest";
import { claimSpeakers } from "../../../../src/label/text/claim-speakers.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const TEXT = "The ferry came back to the north pier on Monday.";

/** The roles of a page whose line at `text` is a paragraph already. */
function rolesOf(lines: readonly string[], text: number): (string | null)[] {
  const page = stubPage(lines.map((line) => [line]));
  const claims = claimsOf(page, { [text]: "paragraph" });
  claimSpeakers(page, claims);
  return claims;
}

describe("the turns of an interview are text", () => {
  test("above and below its sure lines", () => {
    const lines = [
      "Share",
      "Ida Brandt: Why now?",
      "Oren Vale: Why not.",
      "Ida Brandt: So?",
      "Oren Vale: Yes.",
    ];
    expect(rolesOf(lines, 2)).toEqual([null, "paragraph", "paragraph", "paragraph", "paragraph"]);
  });

  test("by letters too", () => {
    expect(rolesOf([TEXT, "Q: Why now?", "A: Why not.", "Q: So?", "A: Yes."], 0)).toEqual(
      Array.from({ length: 5 }, () => "paragraph"),
    );
  });
});

describe("no turns are", () => {
  test.each<[name: string, lines: string[]]>([
    ["lines of one name alone", [TEXT, "Note: The pier is shut.", "Note: The bar is open."]],
    ["names that speak once", [TEXT, "Ida Brandt: Why now?", "Oren Vale: Why not."]],
    ["facts that end no sentence", [TEXT, "Doors: six", "Start: seven", "Doors: two", "Start: three"]],
    ["turns away from the text", [TEXT, "Share", "Q: Why now?", "A: Why not.", "Q: So?", "A: Yes."]],
  ])("%s", (_, lines) => {
    expect(rolesOf(lines, 0)).toEqual(lines.map((__, at) => (at === 0 ? "paragraph" : null)));
  });
});
