import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { dropPullQuotes } from "../../../../src/label/text/drop-pull-quotes.ts";
import { stubPage } from "../stub-page.ts";

const TEXT =
  "The keeper put the lamp out at six. “I have never slept on the island without its light,” he said, and rowed home.";
const MORE = "Nobody on the pier had seen him leave a month ago, nor did anybody ask.";

/** What becomes of a line between two paragraphs. */
function roleOf(line: string, role: Claims[number], before: Claims[number] = "paragraph"): Claims[number] {
  const page = stubPage([[TEXT], [line], [MORE]]);
  const claims: Claims = [before, role, "paragraph"];
  dropPullQuotes(page, claims);
  expect(claims[0]).toBe(before);
  expect(claims[2]).toBe("paragraph");
  return claims[1] ?? null;
}

describe("a sentence of the text that is printed a second time is given back", () => {
  test.each<[name: string, line: string, role: Claims[number]]>([
    ["as a quotation", "“I have never slept on the island without its light”", "quote"],
    ["as a subhead", "I have never slept on the island without its light", "subhead"],
    ["in other letters and marks", "I HAVE NEVER SLEPT – on the island", "quote"],
    ["of a paragraph below it", "Nobody on the pier had seen him leave", "quote"],
    ["of five words", "slept on the island without", "quote"],
  ])("%s", (_, line, role) => {
    expect(roleOf(line, role)).toBeNull();
  });
});

describe("a line stays", () => {
  test.each<[name: string, line: string, role: Claims[number]]>([
    ["with another word in it", "“I have never slept on the boat without its light”", "quote"],
    [
      "that says more than the text",
      "“I have never slept on the island without its light, nor will I”",
      "quote",
    ],
    ["of words of the text in another order", "Without its light I have never slept on the island", "quote"],
    ["of four words", "on the island without", "subhead"],
    ["that is a paragraph", "I have never slept on the island without its light", "paragraph"],
    ["of its own", "Nine barges waited outside the wall", "subhead"],
  ])("%s", (_, line, role) => {
    expect(roleOf(line, role)).toBe(role);
  });

  test("where only furniture prints its words again", () => {
    expect(roleOf("I have never slept on the island without its light", "subhead", null)).toBe("subhead");
  });

  test("where only another quotation prints its words again", () => {
    const line = "“Nine barges waited outside the wall all night”";
    const page = stubPage([[TEXT], [line], [MORE], [line]]);
    const claims: Claims = ["paragraph", "quote", "paragraph", "quote"];
    dropPullQuotes(page, claims);
    expect(claims).toEqual(["paragraph", "quote", "paragraph", "quote"]);
  });
});
