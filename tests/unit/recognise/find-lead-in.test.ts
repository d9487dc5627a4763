import { describe, expect, test } from "vitest";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { findLeadIn } from "../../../src/recognise/find-lead-in.ts";
import { matchPhrases } from "../../../src/recognise/text/match-phrases.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

/** The headline after the lead-in, or null where none was found. */
function headlineIn(text: string, language: string): string | null {
  const { languages } = createPageContext({}, language);
  const start = findLeadIn(text, matchPhrases(text, languages), languages);
  return start === null ? null : text.slice(start);
}

describe("the headline of an inline link begins after the set phrase and its colon", () => {
  test.each<[text: string, headline: string, language: string]>([
    ["Read more: Barge owner fined", "Barge owner fined", "en"],
    ["READ MORE: Barge owner fined", "Barge owner fined", "en"],
    ["Read more:Barge owner fined", "Barge owner fined", "en"],
    ["Related: Why the lock was shut", "Why the lock was shut", "en"],
    ["See also: Ten piers worth a walk", "Ten piers worth a walk", "en"],
    ["Also read: Otter count doubles", "Otter count doubles", "en"],
    ["Read next: The lamp that never failed", "The lamp that never failed", "en"],
    ["Lesen Sie auch: Kran am Hafen steht still", "Kran am Hafen steht still", "de"],
    ["Lire aussi : Le bac reprend du service", "Le bac reprend du service", "fr"],
    ["Lee también: El puente reabre el lunes", "El puente reabre el lunes", "es"],
    ["関連記事：灯台の灯が戻る", "灯台の灯が戻る", "ja"],
    // English words stand on pages of every language.
    ["Read more: Kran am Hafen steht still", "Kran am Hafen steht still", "de"],
    // In France the colon is often missing.
    ["À lire aussi Le bac reprend enfin du service", "Le bac reprend enfin du service", "fr"],
    ["Leia também “Ponte velha” volta a abrir", "“Ponte velha” volta a abrir", "pt"],
    // A second colon is the headline's own.
    ["Related: Harbour: the last crane", "Harbour: the last crane", "en"],
  ])("%s", (text, headline, language) => {
    expect(headlineIn(text, language)).toBe(headline);
  });
});

describe("what only begins like one", () => {
  test.each([
    ["no colon", "Read more Barge owner fined"],
    ["a sentence", "Read more Barge owners were fined this week."],
    ["small letters", "Read more about what the barge owners said"],
    ["one word", "Related Harbour News From Our Newsroom"],
    ["no headline", "Read more:"],
    ["a blank for a headline", "Read more: "],
    ["more words before the colon", "Read more about the barge: Owner fined"],
    ["a phrase after the colon", "Barge owner fined: read more"],
    ["a phrase of another kind", "Most read: Barge owner fined"],
    ["a label of photos", "Photo: Ida Brandt"],
    ["a speaker", "Mayor: the ferry will come back"],
    ["a clock time", "10:45 Barge owner fined"],
    ["a colon too far off", `Read more ${"and more ".repeat(5)}: Barge owner fined`],
  ])("%s", (_, text) => {
    expect(headlineIn(text, "en")).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(headlineIn(text, "en")).toBeNull();
  });
});

test("a phrase of a language that the page is not in leads in to nothing", () => {
  expect(headlineIn("Lesen Sie auch: Kran am Hafen steht still", "en")).toBeNull();
});

test.each(["read more: ", "related ", ":", "："])("costs linear time on %j", (unit) => {
  const { languages } = createPageContext({}, "en");
  expectLinear(unit, (text) => findLeadIn(text, matchPhrases(text, languages), languages));
});
