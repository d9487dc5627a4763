import { describe, expect, test } from "vitest";
import { claimBehindBox } from "../../../../src/label/text/claim-behind-box.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry came back to the north pier on Monday.", { body: 0.95 }];
const HEADING: StubLine = ["Read also"];
const STORY: StubLine = ["Barge owner fined"];
const SENTENCE = "The crew starts again on Monday, and the harbour board pays for the nights lost.";

/** The role of a sentence behind boxes, the text's paragraphs given. */
function roleBehind(lines: readonly StubLine[], body: number): string | null | undefined {
  const page = stubPage([...lines, [SENTENCE, { body }]]);
  const given = lines.flatMap((line, at) => (line === TEXT ? [[at, "paragraph" as const] as const] : []));
  const claims = claimsOf(page, Object.fromEntries(given));
  claimBehindBox(page, claims);
  return claims.at(-1);
}

describe("behind a box below the text", () => {
  const twice = [TEXT, HEADING, STORY, TEXT, HEADING, STORY];

  test("a likely sentence is text where the same heading stood within the text", () => {
    expect(roleBehind(twice, 0.25)).toBe("paragraph");
  });

  test.each<[name: string, lines: StubLine[], body: number]>([
    ["an unlikely one is none", twice, 0.2],
    ["none is where the heading stands once", [TEXT, HEADING, STORY], 0.5],
    ["none is far below", [...twice, STORY, STORY, STORY, STORY], 0.5],
    ["none is without a box", [TEXT, STORY], 0.5],
  ])("%s", (_, lines, body) => {
    expect(roleBehind(lines, body)).toBeNull();
  });
});
