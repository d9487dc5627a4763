import { expect, test } from "vitest";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { readLoneLabel } from "../../../src/recognise/read-lone-label.ts";

test.each([
  ["Published", "published", "en"],
  ["Last updated:", "updated", "en"],
  ["UPDATED", "updated", "en"],
  ["Updated on:", "updated", "en"],
  ["Last updated at", "updated", "en"],
  ["Updated harbour", null, "en"],
  ["By", "by", "en"],
  ["News provided by", "by", "en"],
  ["更新：", "updated", "ja"],
  ["입력", "published", "ko"],
  ["Updated 5 May", null, "en"],
  ["Share", null, "en"],
  ["", null, "en"],
] as const)("%s labels what stands below as %s", (line, label, language) => {
  expect(readLoneLabel(line, createPageContext({}, language))).toBe(label);
});
