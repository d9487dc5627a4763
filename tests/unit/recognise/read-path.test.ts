import { describe, expect, test } from "vitest";
import { collectLabels } from "../../../src/recognise/last-label.ts";
import { readPath } from "../../../src/recognise/read-path.ts";
import { expectLinear } from "./forms-support.ts";

const LABELS = collectLabels(["News", "Council", "Books"]);
const TITLE = "Ferry line sold to a museum";

describe("readPath", () => {
  test.each([
    ["NewsTransport", "Transport"],
    ["CultureBooksReview", "Review"],
    ["News|Harbour dispute", "Harbour dispute"],
    ["Startseite|Council|", "Council"],
    ["GRANTON.TEST / COUNCIL / PIERS", null],
    ["THEMES / Council / Piers", "Piers"],
    ["News Council", "Council"],
    [`PressTradeB2B${TITLE}`, "B2B"],
    [`Home News Council ${TITLE}`, "Council"],
    [`You are here: Home » Piers » ${TITLE}`, "Piers"],
    ["How a Museum Got Its FerryPiersNewsHome", "Piers"],
  ])("%s", (text, section) => {
    expect(readPath(text, TITLE, LABELS)).toBe(section);
  });

  test.each([
    "Transport",
    "McAllister",
    "SmithJones",
    "World News",
    "Piers and boats",
    "Council said: no ferry",
    "Council | 5 hours ago | Print",
    "CouncilBooksNewsCouncilBooksNewsCouncil",
    TITLE,
    "",
    "News ".repeat(60),
  ])("is none: %j", (text) => {
    expect(readPath(text, TITLE, LABELS)).toBeNull();
  });

  test("strips no short headline, which may be a label", () => {
    expect(readPath("SportBoats", "Boats", LABELS)).toBeNull();
  });
});

test.each(["aB", " | ", "  ", "News", "News ", "|"])("cost grows with the length only: %j", (unit) => {
  expectLinear(unit, (text) => readPath(text, TITLE, LABELS));
  expectLinear(unit, (text) => readPath(text.slice(0, 220), TITLE, collectLabels([text])));
});
