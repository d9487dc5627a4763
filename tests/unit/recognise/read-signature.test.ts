import { expect, test } from "vitest";
import { readSignature } from "../../../src/recognise/byline/read-signature.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { ODD_TEXTS } from "./forms-support.ts";

const english = createPageContext({}, "en");

test.each([
  ["Una Teal, warden of the north pier", "Una Teal", "warden of the north pier"],
  ["Una Teal, Mayor of Moss Hollow", "Una Teal", "Mayor of Moss Hollow"],
  ["Una-Mari Teal, docent, Nordvik universitet", "Una-Mari Teal", "docent, Nordvik universitet"],
])("%s signs", (line, name, role) => {
  expect(readSignature(line, english)).toEqual({ name, kind: "person", role, affiliation: null });
});

test.each([
  "Una Teal",
  "Una Teal, Moss Hollow",
  "Una Teal, 44, of Moss Hollow",
  "Una Teal, warden of the pier, opened it on Monday.",
  "On Monday, the pier was opened",
  "Pier, lock and bridge",
  "Una, warden of the north pier",
])("%s does not", (line) => {
  expect(readSignature(line, english)).toBeNull();
});

test.each(ODD_TEXTS)("%j does not throw", (text) => {
  expect(() => readSignature(text, english)).not.toThrow();
});
