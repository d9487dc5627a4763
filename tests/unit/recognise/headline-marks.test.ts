import { describe, expect, it, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import { findHeadlineMarks } from "../../../src/recognise/find-headline-marks.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

const page = pageIn(de);

/** Marks in short: "update 2 UPDATE 2". */
function marksOf(text: string): string[] {
  return findHeadlineMarks(text, page).map(({ kind, number, text: printed }) =>
    [kind, number, printed].filter((part) => part !== null).join(" "),
  );
}

describe("right forms", () => {
  test.each([
    ["(UPDATE 1) Ferry line sold", ["update 1 (UPDATE 1)"]],
    ["Ferry line sold (Update 2)", ["update 2 (Update 2)"]],
    ["UPDATE 2-Ferry line sold", ["update 2 UPDATE 2"]],
    ["WRAPUP 3-Ferry lines sold", ["update 3 WRAPUP 3"]],
    ["Update 3: Ferry line sold", ["update 3 Update 3"]],
    ["REFILE-UPDATE 1-Ferry line sold", ["correction REFILE", "update 1 UPDATE 1"]],
    ["CORRECTED-Ferry line sold", ["correction CORRECTED"]],
    ["Reader 4 previewed [Corrected: paper model too]", ["correction [Corrected: paper model too]"]],
    ["BREAKING: Ferry line sold", ["breaking BREAKING"]],
    ["BREAKING: 12 ferries sold", ["breaking BREAKING"]],
    ["Eilmeldung: Fährlinie verkauft", ["breaking Eilmeldung"]],
    ["【速報】フェリー航路を売却", ["breaking 【速報】"]],
    ["[속보]뱃길 매각", ["breaking [속보]"]],
    ["Exclusive: Ferry line sold", ["exclusive Exclusive"]],
    ["EXCLUSIVE | Ferry line sold", ["exclusive EXCLUSIVE"]],
    ["[단독] 뱃길 매각", ["exclusive [단독]"]],
    ["Exklusiv: Fährlinie verkauft", ["exclusive Exklusiv"]],
    ["FACTBOX-Ferry lines of the west", ["factbox FACTBOX"]],
    ["Analysis: Who needs a ferry?", ["analysis Analysis"]],
    ["Opinion | Who needs a ferry?", ["opinion Opinion"]],
    ["Who needs a ferry? | Opinion", ["opinion Opinion"]],
    ["LIVE: Storm nears the ferry port", ["live LIVE"]],
    ["Liveticker: Sturm am Fährhafen", ["live Liveticker"]],
    ["Storm nears the ferry port – as it happened", ["live as it happened"]],
    ["Interview: The last ferryman", ["interview Interview"]],
    ["Exclusive", ["exclusive Exclusive"]],
  ])("%s", (text, marks) => {
    expect(marksOf(text)).toEqual(marks);
  });
});

describe("what is none", () => {
  test.each([
    "Live music returns to the pier",
    "Live-in nurse wins a ferry",
    "LIVE-TV",
    "Opinion is divided on the ferry",
    "Update your timetable: five steps",
    "Breaking point: the ferry row",
    "Column inches - a history",
    "Alert level 3: storm nears",
    "Exclusive club sold",
    "Interview with a ferryman",
    "Updated 1:33 am, Wednesday",
    "Updated: 18 Nov 2019",
    "Ferry (left) and pier",
    "Report: the ferry is late",
    ...ODD_TEXTS,
  ])("%j", (text) => {
    expect(marksOf(text)).toEqual([]);
  });
});

describe("cost", () => {
  test.each(["(", "[Update", "A-", "A: ", "a|", "【", " - "])("grows with the length only: %j", (unit) => {
    expectLinear(unit, (text) => findHeadlineMarks(text, page));
    expectLinear(unit, (text) => findHeadlineMarks(text.slice(0, 390), page));
  });

  it("leaves the rest of the headline alone", () => {
    expect(findHeadlineMarks("BREAKING: Exclusive: Ferry line sold", page)).toHaveLength(2);
  });
});
