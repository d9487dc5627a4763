import { describe, expect, test } from "vitest";
import { claimInlineLinks } from "../../../../src/label/lists/claim-inline-links.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const LONG = `Read more: ${"the barge lies at the pier and ".repeat(5)}waits`;

describe("claimInlineLinks", () => {
  test("makes one list of the lines with one lead-in", () => {
    const lines = ["Read more: Barge owner fined", "The lamp went out.", "Read more: Pier sold to crew"];
    const page = stubPage(lines.map((text) => [text]));
    const claims = claimsOf(page);
    const [list, ...others] = claimInlineLinks(page, claims);
    expect(others).toEqual([]);
    expect(list?.kind).toBe("related");
    expect(list?.entries.map(({ block, start }) => lines[block]?.slice(start))).toEqual([
      "Barge owner fined",
      "Pier sold to crew",
    ]);
    expect(claims).toEqual(["list-entry", null, "list-entry"]);
  });

  test("parts those with another", () => {
    const page = stubPage([["Read more: Barge owner fined"], ["See also: Pier sold to crew"]]);
    expect(claimInlineLinks(page, claimsOf(page))).toHaveLength(2);
  });

  test("leaves what is taken, and a whole sentence behind a lead-in", () => {
    const page = stubPage([["Read more: Barge owner fined"], [LONG]]);
    expect(claimInlineLinks(page, claimsOf(page, { 0: "paragraph" }))).toEqual([]);
  });
});
