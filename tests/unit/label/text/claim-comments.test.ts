import { describe, expect, test } from "vitest";
import { claimComments } from "../../../../src/label/text/claim-comments.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const TEXT = "The ferry came back to the north pier on Monday after a month away.";
const COMMENT = "I saw it and nobody waved at all";

/** What is claimed as comments of the lines below a paragraph. */
function commentsOf(below: readonly string[], above: readonly string[] = []): string[] {
  const lines = [...above, TEXT, ...below];
  const page = stubPage(lines.map((text) => [text]));
  const claims = claimsOf(page, { [above.length]: "paragraph" });
  claimComments(page, claims);
  return lines.filter((_, at) => claims[at] === "comment");
}

describe("claimComments", () => {
  test("takes what readers wrote under the heading, past names and buttons", () => {
    const second = "They did wave from the other side";
    expect(commentsOf(["Comments", "oren_v", COMMENT, "Reply", "ida b", second])).toEqual([COMMENT, second]);
  });

  test.each<[name: string, below: string[]]>([
    ["without a heading", [COMMENT]],
    [
      "behind a long line that only opens with its words",
      ["Comments on the ferry will be read out at the pier tonight", COMMENT],
    ],
    [
      "far behind the last line of the thread",
      ["Comments", ...Array.from({ length: 13 }, () => "Lamps"), COMMENT],
    ],
    ["with the words of a button", ["Comments", "Subscribe to the letter of the north pier"]],
    ["of a name's length", ["Comments", "Oren of the pier"]],
  ])("takes nothing %s", (_, below) => {
    expect(commentsOf(below)).toEqual([]);
  });

  test("takes nothing above the end of the text", () => {
    expect(commentsOf([], ["Comments", COMMENT])).toEqual([]);
  });

  test("ends where another role begins", () => {
    const page = stubPage([[TEXT], ["Comments"], ["Most read"], [COMMENT]]);
    const claims = claimsOf(page, { 0: "paragraph", 2: "list-heading" });
    claimComments(page, claims);
    expect(claims[3]).toBeNull();
  });
});
