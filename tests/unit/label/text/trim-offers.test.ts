import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { trimOffers } from "../../../../src/label/text/trim-offers.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

type Line = readonly [role: Claims[number], text: string, body?: number];

const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday.", 0.97];
const OFFER: Line = ["paragraph", "We know that you like to choose what you see.", 0.7];
const FOOT: readonly Line[] = ["Newsletter", "Harbour", "Courts", "Weather", "Contact", "Jobs"].map(
  (text): Line => [null, text],
);
const MENU: readonly Line[] = FOOT.map(([, text]): Line => [null, text.replace("Newsletter", "Council")]);

/** How many lines are left to the text. */
function left(lines: readonly Line[]): number {
  const claims: Claims = lines.map(([role]) => role);
  trimOffers(stubPage(lines.map(([, text, body]): StubLine => [text, { body: body ?? 0 }])), claims);
  return claims.filter((role) => role !== null).length;
}

describe("trimOffers", () => {
  test("gives back doubtful sentences below the foot of the page", () => {
    expect(left([TEXT, TEXT, ...FOOT, OFFER])).toBe(2);
    expect(left([TEXT, TEXT, ...FOOT, OFFER, OFFER, [null, "Jobs"], OFFER])).toBe(2);
  });

  test.each<[name: string, lines: readonly Line[], kept: number]>([
    ["behind a box as short as those in texts", [TEXT, TEXT, ...FOOT.slice(0, 5), OFFER], 3],
    ["behind lines that ask for nothing", [TEXT, TEXT, ...MENU, OFFER], 3],
    ["that are sure", [TEXT, TEXT, ...FOOT, TEXT], 3],
    ["above a sure one", [TEXT, TEXT, ...FOOT, OFFER, TEXT], 4],
    ["that are more than a few", [TEXT, TEXT, ...FOOT, OFFER, OFFER, OFFER, OFFER], 6],
    ["below hardly any text", [TEXT, ...FOOT, OFFER], 2],
  ])("keeps sentences %s", (_, lines, kept) => {
    expect(left(lines)).toBe(kept);
  });

  test("takes no text to pieces where there is none", () => {
    expect(left([...FOOT])).toBe(0);
  });
});
