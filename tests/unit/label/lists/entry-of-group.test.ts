import { describe, expect, test } from "vitest";
import { type EntryGroup, entryOfGroup } from "../../../../src/label/lists/entry-of-group.ts";
import { claimsOf, stubPage } from "../stub-page.ts";

const TITLE = "The ferry that nobody wanted back";

function groupOf(lines: readonly string[], size = 0): EntryGroup | null {
  const page = stubPage(lines.map((text) => [text]));
  return entryOfGroup(page, claimsOf(page), 0, size);
}

describe("entryOfGroup", () => {
  test.each<[name: string, lines: string[], group: EntryGroup]>([
    ["a rank", ["1", "Plus", "Port Quill", TITLE, "12 lamps", "2"], { entry: 3, end: 5 }],
    ["a clock", ["16:40", "Port Quill", TITLE, "15:55"], { entry: 2, end: 3 }],
  ])("chooses the headline under %s", (_, lines, group) => {
    expect(groupOf(lines)).toEqual(group);
  });

  test("takes the last group to be as long as the one before", () => {
    expect(groupOf(["3", "Plus", TITLE], 2)).toEqual({ entry: 2, end: 3 });
    expect(groupOf(["3", "Plus", TITLE])).toBeNull();
  });

  test.each<[name: string, lines: string[]]>([
    ["a single line", ["1", TITLE, "2"]],
    ["another rank than the next", ["1", "Plus", TITLE, "7"]],
    ["more lines than a group has", ["1", "a", "b", "c", "d", "e", "f", "g", "2"]],
  ])("is null for %s", (_, lines) => {
    expect(groupOf(lines)).toBeNull();
  });
});
