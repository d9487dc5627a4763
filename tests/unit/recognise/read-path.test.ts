import { describe, expect, test } from "vitest";
import { collectLabels } from "../../../src/recognise/last-label.ts";
import { readPath } from "../../../src/recognise/read-path.ts";

const TITLE = "Ferry line sold to its crew";
const LABELS = collectLabels(["News", "Council", "Books", "Weather"]);

describe("readPath", () => {
  test.each([
    ["glued, on the evidence of the menu", "NewsCouncil", "Council"],
    ["with bars", "News|Council", "Council"],
    ["with bars and a station that no menu prints", "News | Pier Life", "Pier Life"],
    ["with angles", "Home › Culture › Lamps", "Lamps"],
    ["closed by the headline", `NewsCouncil${TITLE}`, "Council"],
    ["closed by the headline, stations unknown", `Home > Harbour > ${TITLE}`, "Harbour"],
    ["printed backwards", "Ferry line sold later | Council | News | Home", "Council"],
  ])("%s: %s", (_, text, section) => {
    expect(readPath(text, TITLE, LABELS)).toBe(section);
  });

  test.each([
    ["the headline alone", TITLE],
    ["a name with a capital inside", "McArdle"],
    ["one station alone", "Harbour"],
    ["a sentence", "The council met. Nobody came"],
    ["a question", "Who sold it? | Council"],
    ["a date among the stations", "3 May | Harbour"],
    ["stations of which the page knows none", "Tides | Lamps"],
    ["a row of a menu", "News | Council | Books | Weather | Tides | Lamps | Piers"],
    ["nothing", ""],
    ["a line too long for a path", "News | ".repeat(40)],
  ])("none of %s", (_, text) => {
    expect(readPath(text, TITLE, LABELS)).toBeNull();
  });
});
