import { describe, expect, test } from "vitest";
import { splitTitleLine } from "../../../src/recognise/split-title-line.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

describe("cuts on evidence", () => {
  test.each<[title: string, evidence: string[], headline: string]>([
    ["Ferry line sold to Byng - Granton Mail", ["Granton Mail"], "Ferry line sold to Byng"],
    ["Ferry line sold to Byng | Granton Mail", ["GRANTON MAIL"], "Ferry line sold to Byng"],
    ["Ferry line sold to Byng — Granton Mail", ["Ferry line sold to Byng"], "Ferry line sold to Byng"],
    [
      "Ferry line sold to Byng | Transport | Granton Mail",
      ["Transport", "Granton Mail"],
      "Ferry line sold to Byng",
    ],
    [
      "Ferry line sold to Byng - Granton Mail",
      ["© 2024 The Granton Mail. All rights reserved."],
      "Ferry line sold to Byng",
    ],
    ["Granton Mail: Ferry line sold to Byng", ["Ferry line sold to Byng"], "Ferry line sold to Byng"],
    ["Granton Mail | Ferry line sold to Byng", ["Ferry line sold to Byng"], "Ferry line sold to Byng"],
    ["Ferry line – sold to Byng – Granton Mail", ["Granton Mail"], "Ferry line – sold to Byng"],
    ["‘Ferry’ line sold - Granton Mail", ["'Ferry'  line sold"], "‘Ferry’ line sold"],
    ["フェリー航路を売却｜磯浜日報", ["磯浜日報"], "フェリー航路を売却"],
  ])("%s", (title, evidence, headline) => {
    expect(splitTitleLine(title, evidence)).toBe(headline);
  });
});

describe("headlines cut at a colon (mozilla/readability#174, #295, #400)", () => {
  test.each<[title: string, evidence: string[]]>([
    ["Ferries: the bill that nobody will sign", ["Ferries", "Granton Mail"]],
    ["Ferry line sold - again", ["Granton Mail"]],
    ["Ferry line sold - Granton Mail", []],
    ["Norway - the road to nowhere in six days", ["Norway"]],
    ["Mail: the last boat leaves", ["© 2024 Granton Mail"]],
    ["Byng | Byng", ["Granton Mail"]],
    ["Ferry-line sold", ["Ferry", "line sold"]],
    ["A story in the papers - in", ["© 2024 printed in Granton"]],
  ])("%s stays whole", (title, evidence) => {
    expect(splitTitleLine(title, evidence)).toBe(title);
  });
});

describe("totality and cost", () => {
  test.each(ODD_TEXTS)("%j comes back", (text) => {
    expect(splitTitleLine(text, ODD_TEXTS)).toBe(text);
  });

  test.each([" - ", "|", ": ", "a - ", " "])("grows with the length only: %j", (unit) => {
    expectLinear(unit, (text) => splitTitleLine(text, ["Granton Mail"]));
    expectLinear(unit, (text) => splitTitleLine("Ferry line sold - Granton Mail", text.split("|")));
  });
});
