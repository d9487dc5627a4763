import { describe, expect, it, test } from "vitest";
import type { Language } from "../../../src/languages/language.ts";
import { LANGUAGES, languageOf } from "../../../src/languages/languages.ts";
import { PHRASE_CATEGORIES } from "../../../src/languages/phrase-category.ts";

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const TRAILING = /[:;,!?：。…\s]$/u;
/** The longest phrase that the matcher tries, in words; characters where there are no blanks. */
const MOST_WORDS = 6;
const MOST_CHARACTERS = 10;
const MONTH = /^\S.*=(?:[1-9]|1[0-2])$/u;

/** Every list of a language with the name that it has there, set phrases last. */
function listsOf(language: Language): [name: string, entries: string[]][] {
  const { by, and, published, updated, roles, beforeRoles, photographers, desks, pathEnd = "" } = language;
  const { at, oclock, am, pm, today, yesterday, units, interview, phrases } = language;
  const names = { by, and, roles, beforeRoles, photographers, desks, pathEnd, ...interview };
  const times = { published, updated, at, oclock, am, pm, today, yesterday, ...units };
  const named = Object.entries({ ...names, ...times, ...phrases });
  return named.map(([name, list]): [string, string[]] => [name, list === "" ? [] : list.split("|")]);
}

function isWrong(entry: string): boolean {
  return entry === "" || entry !== entry.toLowerCase().trim().normalize("NFC") || TRAILING.test(entry);
}

describe("languageOf", () => {
  test.each([
    ["en", "en"],
    ["en-GB", "en"],
    ["PT-br", "pt"],
    ["zh_Hant_TW", "zh"],
    ["no", "nb"],
    ["nn-NO", "nb"],
  ])("%s names the file %s", (tag, code) => {
    expect(languageOf(tag)?.code).toBe(code);
  });

  test.each(["", "e", "english", "xx", "-en", "is", "constructor", "e".repeat(100_000)])(
    "%.12s names no file",
    (tag) => {
      expect(languageOf(tag)).toBeNull();
    },
  );
});

describe("LANGUAGES", () => {
  it("holds each language once", () => {
    const codes = LANGUAGES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(25);
  });

  describe.each(LANGUAGES.map((language): [string, Language] => [language.code, language]))(
    "%s",
    (_, language) => {
      it("lists printed forms in lower case, without last stop, each once", () => {
        const wrong = listsOf(language).flatMap(([name, entries]) =>
          entries
            .filter((entry, index) => isWrong(entry) || entries.indexOf(entry) !== index)
            .map((entry) => `${name}: ${entry}`),
        );
        expect(wrong).toEqual([]);
      });

      it("has only set phrases that the matcher can reach", () => {
        const all = PHRASE_CATEGORIES.flatMap((category) => language.phrases[category].split("|"));
        expect(
          all.filter((phrase) =>
            UNSPACED.test(phrase) ? phrase.length > MOST_CHARACTERS : phrase.split(" ").length > MOST_WORDS,
          ),
        ).toEqual([]);
      });

      it("knows the headings of every kind of list", () => {
        for (const category of ["related", "ranking", "latest", "recommended", "more", "tags"] as const) {
          expect(language.phrases[category]).not.toBe("");
        }
      });

      it("names months and relative times in their form", () => {
        expect(language.months.split("|").filter((entry) => entry !== "" && !MONTH.test(entry))).toEqual([]);
        expect(language.ago.split("|").filter((frame) => frame.split("#").length !== 2)).toEqual([]);
      });
    },
  );
});
