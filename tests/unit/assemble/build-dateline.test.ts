import { describe, expect, test } from "vitest";
import { buildDateline } from "../../../src/assemble/build-dateline.ts";
import { es } from "../../../src/languages/es.ts";
import type { Language } from "../../../src/languages/language.ts";
import { pageIn } from "../recognise/forms-support.ts";
import { type Line, labelledPage } from "./labelled-page.ts";

const placeOf = (lines: readonly Line[], language?: Language): string | null =>
  buildDateline(labelledPage(lines), pageIn(language))?.place ?? null;
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

describe("a place that no table has", () => {
  const english = (name: string): Line => [
    "paragraph",
    `${name}: The ferry came back to the north pier on Monday after a month at sea without a captain.`,
  ];
  const spanish: Line = [
    "paragraph",
    "Valdenora. El transbordador volvió el lunes al muelle norte después de un mes en el mar sin capitán.",
  ];
  const named = (text: string): Line => ["paragraph", text];

  test.each<[name: string, lines: Line[], language: Language | undefined, place: string | null]>([
    ["named again", [english("Wiebeck"), named("Few people in Wiebeck saw it.")], undefined, "Wiebeck"],
    ["named again behind a stop", [spanish, named("El puerto de Valdenora calla.")], es, "Valdenora"],
    ["not named again", [english("Wiebeck"), TEXT], undefined, null],
    [
      "with another name before it: a speaker",
      [english("Brandt"), named("It was Ida Brandt in Brandt.")],
      undefined,
      null,
    ],
    ["a set phrase", [english("Update"), named("There was one Update.")], undefined, null],
  ])("%s", (_, lines, language, place) => {
    expect(placeOf(lines, language)).toBe(place);
  });
});
