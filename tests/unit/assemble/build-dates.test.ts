import { describe, expect, test } from "vitest";
import { buildDates } from "../../../src/assemble/build-dates.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

describe("when the article was published and changed", () => {
  test.each<[name: string, lines: Line[], publishedAt: string | null, updatedAt: string | null]>([
    [
      "two labels on one line",
      [["timestamp", "Published: 5 May 2024 | Updated: 6 May 2024, 10:05"]],
      "2024-05-05",
      "2024-05-06T10:05",
    ],
    [
      "two labels on two lines, the update first",
      [
        ["timestamp", "Updated: 6 May 2024, 10:05"],
        ["timestamp", "Published: 5 May 2024"],
      ],
      "2024-05-05",
      "2024-05-06T10:05",
    ],
    [
      "a label before a bare date above it",
      [
        ["timestamp", "6 May 2024"],
        ["timestamp", "Published: 5 May 2024"],
      ],
      "2024-05-05",
      null,
    ],
    ["a bare date", [["timestamp", "May 5, 2024"]], "2024-05-05", null],
    ["a date beside the name", [["byline", "By Ida Brandt | May 5, 2024"]], "2024-05-05", null],
    ["an update alone, which is no publication", [["timestamp", "Updated: 6 May 2024"]], null, "2024-05-06"],
    [
      "the hour of an update of the same day",
      [
        ["timestamp", "Published: 5 May 2024, 09:10"],
        ["timestamp", "Updated: 14:20"],
      ],
      "2024-05-05T09:10",
      "2024-05-05T14:20",
    ],
    [
      "two labels of which none says update",
      [
        ["timestamp", "Created: 5 May 2024, 09:10"],
        ["timestamp", "Published: 6 May 2024, 14:20"],
      ],
      "2024-05-05T09:10",
      "2024-05-06T14:20",
    ],
    [
      "the same day twice, once with its hour",
      [
        ["timestamp", "Created: 5 May 2024"],
        ["timestamp", "Published: 5 May 2024, 09:10"],
      ],
      "2024-05-05",
      null,
    ],
    [
      "labels on lines of their own",
      [
        ["furniture", "Published"],
        ["timestamp", "5 May 2024"],
        ["furniture", "Last updated:"],
        ["timestamp", "6 May 2024"],
      ],
      "2024-05-05",
      "2024-05-06",
    ],
    [
      "a label that is not right above",
      [
        ["furniture", "Updated"],
        ["furniture", "Share"],
        ["timestamp", "5 May 2024"],
      ],
      "2024-05-05",
      null,
    ],
    [
      "the date of another story",
      [
        ["list-entry", "May 5, 2024"],
        ["furniture", "May 6, 2024"],
      ],
      null,
      null,
    ],
    ["nothing", [], null, null],
  ])("%s", (_, lines, publishedAt, updatedAt) => {
    expect(buildDates(labelledPage(lines))).toEqual({ publishedAt, updatedAt });
  });
});

describe("a date whose day and month can be read both ways", () => {
  const open: Line = ["timestamp", "Published 06/01/2026"];

  test("stays open when nothing tells", () => {
    expect(buildDates(labelledPage([open])).publishedAt).toBeNull();
  });

  test("is settled by the date of another story", () => {
    const lines: Line[] = [open, ["list-entry", "7 January 2026"]];
    expect(buildDates(labelledPage(lines)).publishedAt).toBe("2026-01-06");
  });

  test("is not settled by a date in the sentence of a paragraph", () => {
    const lines: Line[] = [
      open,
      ["paragraph", "The council, which first met over the lock on 7 January 2026, will meet again."],
    ];
    expect(buildDates(labelledPage(lines)).publishedAt).toBeNull();
  });
});
