import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimMeasures } from "../../../../src/label/text/claim-measures.ts";
import { stubPage } from "../stub-page.ts";

const TEXT = "The ferry cook has made this soup on every crossing since the spring of that year.";

/** The roles of lines that stand between two paragraphs. */
function rolesOf(lines: readonly string[], taken: Record<number, Claims[number]> = {}): Claims {
  const claims: Claims = ["paragraph", ...lines.map((_, at) => taken[at] ?? null), "paragraph"];
  claimMeasures(stubPage([[TEXT], ...lines.map((text) => [text] as const), [TEXT]]), claims);
  return claims.slice(1, -1);
}

describe("the parts of a recipe are the text's", () => {
  test("with what heads them and what is done with them", () => {
    expect(
      rolesOf(["Ingredients", "50 g butter", "2 onions, sliced", "a pinch of salt", "½ lemon", "Method"]),
    ).toEqual(["subhead", "list-item", "list-item", "list-item", "list-item", "subhead"]);
  });

  test.each([
    ["1,5 kg flour", "2-3 eggs", "250ml milk"],
    ["1 sour apple", "1 kg pears", "2 spoons of salt"],
  ])("also %s, %s", (...lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(() => "list-item"));
  });

  test("also where one was taken for a subhead", () => {
    expect(rolesOf(["3 eggs", "40 g flour", "1 apple"], { 1: "subhead" })[1]).toBe("list-item");
  });
});

describe("nothing is claimed of", () => {
  test.each<[name: string, lines: readonly string[]]>([
    ["two of them", ["3 eggs", "40 g flour"]],
    ["ranks", ["1 Ferry sold", "2 Lamp out", "3 Pier shut"]],
    ["numbered steps", ["1. Melt the butter", "2. Add the flour", "3. Cook the soup"]],
    ["lines among which they are few", ["3 eggs", "Barge", "Pier", "Lamp", "4 boats", "Harbour", "5 men"]],
    ["bare numbers", ["12", "40", "7"]],
    ["counts of comments", ["12 comments", "3 comments", "1 comment"]],
    ["dates", ["3 May 2031", "4 May 2031", "5 May 2031"]],
    ["sentences", ["3 men came.", "40 went.", "1 stayed."]],
  ])("%s", (_, lines) => {
    expect(rolesOf(lines)).toEqual(lines.map(() => null));
  });

  test("what stands below the text", () => {
    const claims: Claims = ["paragraph", null, null, null];
    claimMeasures(stubPage([[TEXT], ["3 eggs"], ["40 g flour"], ["1 apple"]]), claims);
    expect(claims.slice(1)).toEqual([null, null, null]);
  });
});
