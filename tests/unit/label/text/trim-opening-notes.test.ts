import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { trimOpeningNotes } from "../../../../src/label/text/trim-opening-notes.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const NOTE = "This article contains links to a shop of lamps.";
const TEXT = [
  "The ferry came back to the north pier on Monday after a month away.",
  "The keeper of the lamp was the first to board it, wardens said.",
];

function trimmed(lines: readonly string[]): Claims {
  const page = stubPage(lines.map((text) => [text]));
  const claims = claimsOf(page, Object.fromEntries(page.blocks.map((_, at) => [at, "paragraph" as const])));
  trimOpeningNotes(page, claims);
  return claims;
}

describe("trimOpeningNotes", () => {
  test("gives back the note above a text", () => {
    expect(trimmed([NOTE, ...TEXT])).toEqual([null, "paragraph", "paragraph"]);
  });

  test("gives back two of them", () => {
    const second = "This story was originally told in a tavern.";
    expect(trimmed([NOTE, second, ...TEXT]).slice(0, 2)).toEqual([null, null]);
  });

  test.each<[name: string, lines: string[]]>([
    ["behind the first paragraph", [...TEXT.slice(0, 1), NOTE, ...TEXT.slice(1)]],
    ["where hardly a text stands below", [NOTE, "The ferry came back on Monday."]],
    ["whose words stand inside a sentence", ["Wardens say that this article contains a lie.", ...TEXT]],
  ])("leaves a note %s", (_, lines) => {
    expect(trimmed(lines)).not.toContain(null);
  });
});
