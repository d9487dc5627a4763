import { describe, expect, test } from "vitest";
import { collectPhrases, splitTagRow } from "../../../src/recognise/split-tag-row.ts";
import { expectLinear } from "./forms-support.ts";

const ARTICLE = collectPhrases([
  "Granton ferry sale stalls",
  "The council of Granton met Ida McAllister on North Pier to talk of ferries, of heritage and of its TikTok film.",
]);

describe("splitTagRow", () => {
  test.each<[row: string, tags: string[]]>([
    ["FerriesGrantonNorth Pier", ["Ferries", "Granton", "North Pier"]],
    ["HeritageUnknown Matters", ["Heritage", "Unknown Matters"]],
    ["Ferries Granton North Pier", ["Ferries", "Granton", "North Pier"]],
    ["FERRIES GRANTON NORTH PIER HERITAGE", ["FERRIES", "GRANTON", "NORTH PIER", "HERITAGE"]],
    ["Ferries Granton Harbour life Heritage", ["Ferries", "Granton", "Harbour life", "Heritage"]],
    ["ida mcallister heritage ferries", ["ida mcallister", "heritage", "ferries"]],
    ["Heritage Ferries", ["Heritage", "Ferries"]],
  ])("parts %s", (row, tags) => {
    expect(splitTagRow(row, ARTICLE)).toEqual(tags);
  });

  test.each([
    "TikTok",
    "Ida McAllister",
    "OpenHarbour",
    "North Pier",
    "Granton Ferries",
    "Heritage Rowers",
    "Lost And Found Desk",
    "",
  ])("leaves %j whole", (row) => {
    expect(splitTagRow(row, ARTICLE)).toEqual([row]);
  });

  test.each(["aB", "Granton ", "A.", "Pier'", "TikTok"])("cost grows with the length only: %j", (unit) => {
    expectLinear(unit, (text) => splitTagRow(text, collectPhrases([text])));
    expectLinear(unit, (text) => splitTagRow(text.slice(0, 600), ARTICLE));
  });
});
