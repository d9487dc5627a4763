import { describe, expect, test } from "vitest";
import { claimLikely } from "../../../../src/label/text/claim-likely.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry came back to the north pier on Monday.", { body: 0.95 }];
const SENTENCE = "The month ashore had cost the harbour twice what the council said it would.";
const ROW: StubLine = ["North pier 9 12", {}, { mark: "row" }];

/** The role of a line between two paragraphs. */
function roleOf(line: StubLine, ...below: StubLine[]): string | null | undefined {
  const lines = [TEXT, line, ...below, TEXT];
  const page = stubPage(lines);
  const claims = claimsOf(page, { 0: "paragraph", [lines.length - 1]: "paragraph" });
  claimLikely(page, claims);
  return claims[1];
}

describe("within the text", () => {
  test.each<[name: string, role: string | null, lines: [StubLine, ...StubLine[]]]>([
    ["a longer sentence that is likely enough is text", "paragraph", [[SENTENCE, { body: 0.3 }]]],
    ["an unlikely one is none", null, [[SENTENCE, { body: 0.29 }]]],
    ["a short one is left to the hole that it stands in", null, [["Nobody was hurt.", { body: 0.9 }]]],
    ["what ends no sentence is none", null, [[SENTENCE.slice(0, -1), { body: 0.9 }]]],
    ["a box is none", null, [[`Our newsletter knows it all. ${SENTENCE}`, { body: 0.9 }]]],
    [
      "what introduces a table is text",
      "paragraph",
      [[`${SENTENCE} All ferries that run in May:`, { body: 0.5 }], ROW],
    ],
  ])("%s", (_, role, [line, ...below]) => {
    expect(roleOf(line, ...below)).toBe(role);
  });

  test("nothing is claimed below its end", () => {
    const page = stubPage([TEXT, [SENTENCE, { body: 0.9 }]]);
    const claims = claimsOf(page, { 0: "paragraph" });
    claimLikely(page, claims);
    expect(claims[1]).toBeNull();
  });
});
