import { describe, expect, test } from "vitest";
import { dropAboveByline } from "../../../../src/label/header/drop-above-byline.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";

function dropped(claims: Claims): Claims {
  dropAboveByline(claims, claims.indexOf("headline"));
  return claims;
}

const TEXT: Claims = ["paragraph", "paragraph", "paragraph", "subhead", "paragraph"];

describe("dropAboveByline", () => {
  test("takes the summary between headline and byline out of the text", () => {
    const claims = dropped([null, "headline", "paragraph", "subhead", "byline", "timestamp", ...TEXT]);
    expect(claims).toEqual([null, "headline", null, null, "byline", "timestamp", ...TEXT]);
  });

  test.each<[string, Claims]>([
    ["a byline at the end of the article", ["headline", ...TEXT, "byline"]],
    ["a byline amid the text", ["headline", "paragraph", "paragraph", "byline", "paragraph", "paragraph"]],
    ["a page without byline or date", ["headline", ...TEXT]],
    ["a page without headline", [null, "paragraph", "byline", ...TEXT]],
    ["the points of a wire story", ["headline", "list-item", "list-item", "byline", ...TEXT]],
    ["a text below its byline", ["headline", "byline", ...TEXT]],
  ])("leaves %s as it is", (_, claims) => {
    expect(dropped([...claims])).toEqual(claims);
  });

  test("looks no further down than a page's head reaches", () => {
    const far: Claims = ["headline", "paragraph", ...new Array<null>(20).fill(null), "byline", ...TEXT];
    expect(dropped([...far])).toEqual(far);
  });
});
