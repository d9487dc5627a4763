import { describe, expect, test } from "vitest";
import { chooseHeader } from "../../../../src/label/header/choose-header.ts";
import { claimSummary } from "../../../../src/label/header/claim-summary.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const HEADLINE: StubLine = ["Ferry returns to the north pier"];
const TEXT: StubLine = ["The ferry came back to the north pier on Monday after a month away."];

function headerOf(lines: readonly StubLine[], given: Record<number, Claims[number]> = {}): Claims {
  const page = stubPage(lines);
  const headline = lines.indexOf(HEADLINE);
  const claims = claimsOf(page, { [headline]: "headline", ...given });
  chooseHeader(page, claims, headline);
  return claims;
}

describe("chooseHeader", () => {
  test("claims the section above the headline, not a word of the menu", () => {
    expect(headerOf([["Transport", { section: 0.6 }], HEADLINE, TEXT])[0]).toBe("section");
    expect(headerOf([["Home", { section: 0.6 }], HEADLINE, TEXT])[0]).toBeNull();
    expect(headerOf([["Transport"], HEADLINE, TEXT])[0]).toBeNull();
  });

  test("claims the newsroom's label as kicker where the section stands above it", () => {
    const lines: StubLine[] = [
      ["Transport", { section: 0.9 }],
      ["Analysis", { section: 0.3 }],
      HEADLINE,
      TEXT,
    ];
    expect(headerOf(lines).slice(0, 2)).toEqual(["section", "kicker"]);
  });

  test("claims the deck above the byline, on less than one right above the text", () => {
    const deck: StubLine = ["A month in the yard cost the harbour more than it had planned", { deck: 0.1 }];
    expect(headerOf([HEADLINE, deck, ["By Ida Brandt"], TEXT], { 2: "byline", 3: "paragraph" })[1]).toBe(
      "deck",
    );
    expect(headerOf([HEADLINE, deck, TEXT], { 2: "paragraph" })[1]).toBeNull();
  });

  test("claims the line below byline and date only where it looks more like a deck than like the text", () => {
    const lines = (deck: number, body: number): StubLine[] => [
      HEADLINE,
      ["By Ida Brandt"],
      ["A month in the yard cost the harbour more than it had planned.", { deck, body }],
      TEXT,
    ];
    const given = { 1: "byline", 2: "paragraph", 3: "paragraph" } as const;
    expect(headerOf(lines(0.5, 0.4), given)[2]).toBe("deck");
    expect(headerOf(lines(0.4, 0.5), given)[2]).toBe("paragraph");
  });

  test("takes no caption and no button for a deck", () => {
    const caption: StubLine = ["Ida Brandt, left, and Oren Vale on the north pier", { deck: 0.9 }];
    const button: StubLine = ["Share this article with friends", { deck: 0.9 }];
    expect(headerOf([HEADLINE, caption, TEXT])[1]).toBeNull();
    expect(headerOf([HEADLINE, button, TEXT])[1]).toBeNull();
  });

  test("claims nothing without a headline", () => {
    const page = stubPage([["Transport", { section: 0.9 }]]);
    const claims = claimsOf(page);
    chooseHeader(page, claims, -1);
    expect(claims).toEqual([null]);
  });
});

describe("claimSummary", () => {
  const point = (text: string, url?: string): StubLine => [
    text,
    {},
    { mark: "item", level: 1, links: url === undefined ? [] : [{ start: 0, end: text.length, url }] },
  ];
  const summaryOf = (lines: readonly StubLine[]): Claims => {
    const page = stubPage(lines);
    const claims = claimsOf(page, { 0: "headline", [lines.length - 1]: "paragraph" });
    claimSummary(page, claims, 0);
    return claims.slice(1, -1);
  };
  const ONE = "Ferry back after a month in the yard";
  const TWO = "Island mill runs short of grain";

  test("claims two points between headline and text, not one", () => {
    expect(summaryOf([HEADLINE, point(ONE), point(TWO), TEXT])).toEqual(["list-item", "list-item"]);
    expect(summaryOf([HEADLINE, point(ONE), TEXT])).toEqual([null]);
  });

  test.each<[name: string, lines: StubLine[]]>([
    ["links", [point(ONE, "/one"), point(TWO, "/two")]],
    ["lines without a mark", [[ONE], [TWO]]],
    ["labels", [point("Harbour"), point("Island")]],
    ["buttons", [point("Share this on the social network"), point("Sign up for our newsletter now")]],
  ])("claims no %s", (_, lines) => {
    expect(summaryOf([HEADLINE, ...lines, TEXT])).toEqual([null, null]);
  });
});
