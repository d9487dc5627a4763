import { describe, expect, test } from "vitest";
import { isHeadlineForm } from "../../../../src/label/blocks/is-headline-form.ts";
import { stubPage } from "../stub-page.ts";

const is = (text: string): boolean => stubPage([[text]]).blocks.some(isHeadlineForm);

describe("isHeadlineForm", () => {
  test.each(["Ferry sold to its crew", "Who lit the lamp on the north pier?"])("is %s", (text) => {
    expect(is(text)).toBe(true);
  });

  test.each([
    ["a label", "Piers and lamps"],
    ["a sentence", "The ferry came back on Monday."],
    ["a line that opens another", "The ferry came back with:"],
    ["more than a headline's words", "lamp ".repeat(31).trim()],
    ["a button", "Share the ferry with others"],
    ["a byline", "By Oda Fenn and Ivo Marsh"],
    ["a credit", "Photo: Oda Fenn / Quill Films"],
  ])("is not %s", (_, text) => {
    expect(is(text)).toBe(false);
  });
});
