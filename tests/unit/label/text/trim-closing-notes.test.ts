import { describe, expect, test } from "vitest";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { trimClosingNotes } from "../../../../src/label/text/trim-closing-notes.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const TEXT = [
  "The ferry came back to the north pier on Monday after a month away.",
  "The keeper of the lamp was the first to board it, wardens said.",
  "Nobody had missed it for long.",
];

function trimmed(notes: readonly string[]): Claims {
  const page = stubPage([...TEXT, ...notes].map((text) => [text]));
  const claims = claimsOf(page, Object.fromEntries(page.blocks.map((_, at) => [at, "paragraph" as const])));
  trimClosingNotes(page, claims);
  return claims.slice(TEXT.length);
}

describe("trimClosingNotes", () => {
  test.each([
    "Oda Fenn contributed reporting from the south pier.",
    "Additional reporting by Oda Fenn in Port Quill.",
    "Sign up for our newsletter and read about piers every Friday.",
    "Ivo Marsh is a staff writer at the Quill Ledger.",
  ])("gives back %s", (note) => {
    expect(trimmed([note])).toEqual([null]);
  });

  test.each([
    "“We never signed anything,” the keeper said.",
    "“Sign up by Friday if you want to row,” the keeper said.",
    "The harbour office wants the reporting of late ferries to end.",
    "A correction of the timetable is due on Tuesday.",
    "Correction, May 3: The ferry carries nine cars and not six.",
  ])("keeps %s", (last) => {
    expect(trimmed([last])).toEqual(["paragraph"]);
  });

  test("gives back several in a row, and stops at the first line of text", () => {
    const note = "Additional reporting by Oda Fenn in Port Quill.";
    expect(trimmed([note, "The lamp stays lit.", note, note])).toEqual([
      "paragraph",
      "paragraph",
      null,
      null,
    ]);
  });

  test("leaves a text of notes alone: something must be left that they could be notes on", () => {
    const page = stubPage([["Oda Fenn contributed reporting."], ["Ivo Marsh contributed reporting."]]);
    const claims = claimsOf(page, { 0: "paragraph", 1: "paragraph" });
    trimClosingNotes(page, claims);
    expect(claims).toEqual(["paragraph", "paragraph"]);
  });
});
