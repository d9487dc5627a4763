import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recogniseByline } from "../../../src/recognise/byline/recognise-byline.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";

const LANGUAGES = ["en", "de", "ja", "ko", "ar", "zh"];
const parts =
  "By|by|Von|Anna|Quill|Bea|Sandby|and|und|,|/|／|;|(|)|•| - |Reporter|Staff Writers|Northfold Gazette|AP|dpa|The|for|in|of|June|9|2031|12:30|@anna|a@b.example|Jr.|Dr.|PhD|PenhallowDecember|Roe0|記者|山田太郎|、|【|】|（|윤가람|기자|=|新华社|Source:|Redaktion:|Posted|Share|.|:|\u00A0|&|van|der|Editing by|Reporting by";

test("any line gives null or a byline whose strings are printed in the line, within its range", () => {
  const word = fc.oneof(
    fc.constantFrom(...parts.split("|"), "|"),
    fc.string({ maxLength: 6, unit: "binary" }),
  );
  const line = fc
    .array(fc.tuple(word, fc.constantFrom(" ", "", "  ")), { maxLength: 14 })
    .map((all) => all.flat().join(""));
  fc.assert(
    fc.property(line, fc.constantFrom(...LANGUAGES), (text, language) => {
      const found = recogniseByline(text, createPageContext({}, language));
      if (found === null) return;
      const { value, start, end, confidence } = found;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(value.authors.length).toBeGreaterThan(0);
      const printed = text.replace(/\s/gu, "");
      for (const author of value.authors) {
        for (const field of [author.name, author.role, author.affiliation, value.agency]) {
          if (field === null) continue;
          expect(field.trim()).toBe(field);
          expect(field).not.toBe("");
          expect(printed).toContain(field.replace(/\s/gu, ""));
        }
      }
    }),
    { numRuns: 2_000, seed: 7 },
  );
});
