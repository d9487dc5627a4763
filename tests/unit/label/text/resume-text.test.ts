import { describe, expect, test } from "vitest";
import { resumeText } from "../../../../src/label/text/resume-text.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry Northern Light stays in the harbour of Granton until the spring."];
const HEADING: StubLine = ["Most read"];
const STORIES: StubLine[] = [["Pier sold for a single coin"], ["Market moves uphill"]];
const GOES_ON: StubLine = ["Its captain waits at the harbour for a part from Bergen."];
const SHORT: StubLine = ["Nobody expects it soon."];

/** The roles of the lines below the first, which is the text's. */
function rolesBelow(lines: readonly StubLine[]): (string | null)[] {
  const page = stubPage([TEXT, ...lines]);
  const claims = claimsOf(page, { 0: "paragraph" });
  resumeText(page, claims);
  return claims.slice(1);
}

describe("resumeText", () => {
  test("claims the sentences behind a box of headlines", () => {
    const claimed = [null, null, null, "paragraph", "paragraph", null];
    expect(rolesBelow([HEADING, ...STORIES, GOES_ON, SHORT, ["Comments"]])).toEqual(claimed);
    expect(rolesBelow([HEADING, ...STORIES, GOES_ON, SHORT, ["Tags: Ferries"]])).toEqual(claimed);
    expect(rolesBelow([HEADING, ...STORIES, GOES_ON, SHORT, ["Related stories"]])).toEqual(claimed);
    expect(rolesBelow([HEADING, ...STORIES, GOES_ON, SHORT])).toEqual(claimed.slice(0, -1));
  });

  test.each<[string, StubLine[]]>([
    ["a teaser under the one headline", [HEADING, ["Pier sold for a single coin"], GOES_ON]],
    ["teasers between headlines", [HEADING, ...STORIES, GOES_ON, ["Lamp lit again after a year"]]],
    ["sentences of other things", [HEADING, ...STORIES, ["Recipes for every kitchen arrive on Sundays."]]],
    ["the author's box", [HEADING, ...STORIES, ["Ida Brandt"], ["Ida Brandt knows every harbour well."]]],
    ["an invitation", [HEADING, ...STORIES, ["Sign up for our newsletter about Granton harbour."]]],
    ["sentences without a box", [...STORIES, GOES_ON]],
  ])("leaves %s alone", (_, lines) => {
    expect(rolesBelow(lines).every((role) => role === null)).toBe(true);
  });
});
