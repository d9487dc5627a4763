import { describe, expect, test } from "vitest";
import { buildDateline } from "../../../src/assemble/build-dateline.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

const placeOf = (lines: readonly Line[]): string | null => buildDateline(labelledPage(lines))?.place ?? null;
const TEXT: Line = ["paragraph", "The ferry came back to the north pier on Monday after a month away."];
const OPENED: Line = ["paragraph", "OSLO (AP) — The ferry came back to the north pier on Monday."];
const DECK: Line = ["deck", "OSLO (AP) — The ferry came back to the north pier on Monday."];

describe("buildDateline", () => {
  test.each<[name: string, lines: Line[], place: string | null]>([
    ["the first paragraph", [OPENED, TEXT], "OSLO"],
    ["the paragraph below a line of contents", [TEXT, OPENED], "OSLO"],
    ["the deck of a text without one", [DECK, TEXT], "OSLO"],
    ["no third paragraph", [TEXT, TEXT, OPENED], null],
    ["no caption or headline", [["caption", OPENED[1]], ["headline", OPENED[1]], TEXT], null],
    ["no plain deck", [["deck", "Berlin waits for the ferry"], TEXT], null],
    ["nothing", [], null],
  ])("%s", (_, lines, place) => {
    expect(placeOf(lines)).toBe(place);
  });
});
