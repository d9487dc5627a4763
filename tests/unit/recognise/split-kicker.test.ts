import { describe, expect, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import type { Language } from "../../../src/languages/language.ts";
import { splitKicker } from "../../../src/recognise/split-kicker.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

const HEADLINE = "Board buys two boats";

const split = (line: string, evidence: readonly string[] = [], language?: Language): unknown =>
  splitKicker(line, evidence, pageIn(language));

describe("a kicker is parted from its headline by", () => {
  test.each<
    [name: string, line: string, evidence: string[], kicker: string, headline: string, language?: Language]
  >([
    [
      "a line with a colon between them",
      `Ferry Row ${HEADLINE}`,
      [`Ferry Row: ${HEADLINE}`],
      "Ferry Row",
      HEADLINE,
    ],
    [
      "such a line with other blanks",
      `Ferry Row Board  buys two boats`,
      [`Ferry Row: ${HEADLINE}`],
      "Ferry Row",
      "Board  buys two boats",
    ],
    [
      "such a line, glued",
      `Ferry Row${HEADLINE}`,
      ["Tides", `Ferry Row: ${HEADLINE}`],
      "Ferry Row",
      HEADLINE,
    ],
    ["its capitals", `HARBOUR NIGHTS ${HEADLINE}`, [], "HARBOUR NIGHTS", HEADLINE],
    ["capitals with a number", "HARBOUR 2031 Who buys the boats", [], "HARBOUR 2031", "Who buys the boats"],
    [
      "capitals, before a word of one letter",
      "HARBOUR NIGHTS A board buys boats",
      [],
      "HARBOUR NIGHTS",
      "A board buys boats",
    ],
    [
      "a function word that is glued to it",
      "Night BoatsThe board buys two",
      [],
      "Night Boats",
      "The board buys two",
    ],
    ["a German one", "Auf FahrtDer Rat kauft zwei Boote", [], "Auf Fahrt", "Der Rat kauft zwei Boote", de],
    [
      "the page, which prints it alone",
      `Night Boats${HEADLINE}`,
      ["Tides", "Night Boats"],
      "Night Boats",
      HEADLINE,
    ],
  ])("%s", (_, line, evidence, kicker, headline, language) => {
    expect(split(line, evidence, language)).toEqual({ kicker, headline });
  });
});

describe("nothing is parted", () => {
  test.each<[name: string, line: string, evidence?: string[]]>([
    ["where nothing proves a kicker", `Ferry Row ${HEADLINE}`],
    [
      "where the colon's line goes on otherwise",
      `Ferry Row ${HEADLINE}`,
      ["Ferry Row: Board buys two barges"],
    ],
    ["where the colon's line opens otherwise", `Ferry Row ${HEADLINE}`, [`Barge Row: ${HEADLINE}`]],
    ["where the line has the colon itself", `Ferry Row: ${HEADLINE}`, ["Ferry Row", HEADLINE]],
    ["where a clock has the colon", "At 10 Board buys boats", ["At 10:30 Board buys boats"]],
    ["where the headline would have two words", "Ferry Row Boats bought", ["Ferry Row: Boats bought"]],
    ["for capitals of one word", `HARBOUR ${HEADLINE}`],
    ["for initials", `A B C D ${HEADLINE}`],
    ["for short capitals", `UN EU ${HEADLINE}`],
    ["for a headline in capitals", "HARBOUR NIGHTS BOARD BUYS BOATS"],
    ["for capitals inside", `Why HARBOUR NIGHTS ${HEADLINE}`],
    ["for a glued word that is no function word", `Night Boats${HEADLINE}`],
    ["for a name with a capital inside", "McKenna buys two boats"],
    ["for a function word of two letters", "Night BoatsTo the board in May"],
    ["for a name that stands alone in the text's other letters", `Night Boats${HEADLINE}`, ["Night boats"]],
    ["for a short word that stands alone", "MyBoard buys two boats", ["My"]],
    ["for a label behind sixty letters", `${"Boats of the night and ".repeat(3)}pierThe board buys two`],
  ])("%s", (_, line, evidence = []) => {
    expect(split(line, evidence)).toBeNull();
  });

  test.each(ODD_TEXTS)("of %j", (text) => {
    expect(split(text, [text, "Tides"])).toBeNull();
  });
});

test.each(["A", "aB ", "AB ", "aThe ", ": ", " "])("costs linear time on %j", (unit) => {
  expectLinear(unit, (text) => split(text, [text.slice(0, 40), `${text}: x`]));
});
