import { describe, expect, test } from "vitest";
import { isOwnerAlone } from "../../../../src/label/pictures/is-owner-alone.ts";
import { stubPage } from "../stub-page.ts";

describe("isOwnerAlone", () => {
  test.each(["(Granton Films)", "BEA HOLM", "(Bea Holm)"])("%s is one", (text) => {
    expect(isOwnerAlone(stubPage([[text]]), 0)).toBe(true);
  });

  test.each(["Bea Holm", "READ MORE", "(see below)", "BEA", "(2024)", "写真", ""])("%j is none", (text) => {
    expect(isOwnerAlone(stubPage([[text]]), 0)).toBe(false);
  });

  test("none stands outside the page", () => {
    expect(isOwnerAlone(stubPage([["BEA HOLM"]]), 1)).toBe(false);
  });
});
