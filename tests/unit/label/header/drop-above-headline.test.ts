import { describe, expect, test } from "vitest";
import { dropAboveHeadline } from "../../../../src/label/header/drop-above-headline.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";

function dropped(above: Claims, below: number): Claims {
  const text = Array.from({ length: below }, () => "paragraph" as const);
  const claims: Claims = [...above, "headline", ...text];
  dropAboveHeadline(claims, above.length);
  return claims.slice(0, above.length);
}

describe("dropAboveHeadline", () => {
  test.each<[Claims, number]>([
    [["paragraph"], 3],
    [["subhead", "quote"], 6],
    [["list-item", "table-row"], 6],
  ])("gives back %j above a longer text", (above, below) => {
    expect(dropped(above, below)).toEqual(above.map(() => null));
  });

  test("keeps a text above that is too long for a box", () => {
    expect(dropped(["paragraph", "paragraph"], 5)).toEqual(["paragraph", "paragraph"]);
  });

  test("keeps other roles", () => {
    expect(dropped(["tag", "caption", "paragraph"], 9)).toEqual(["tag", "caption", null]);
  });

  test("keeps all where there is no headline", () => {
    const claims: Claims = ["paragraph", "paragraph"];
    dropAboveHeadline(claims, -1);
    expect(claims).toEqual(["paragraph", "paragraph"]);
  });
});
