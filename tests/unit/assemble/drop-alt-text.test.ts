import { expect, test } from "vitest";
import { dropAltText } from "../../../src/assemble/drop-alt-text.ts";

test.each([
  ["The ferry at the pier The ferry at the pier", "The ferry at the pier"],
  ["The ferry at the pier. The ferry at the pier. Photo: Bea Holm", "The ferry at the pier. Photo: Bea Holm"],
  ["The ferry at the pier The ferry at the pier (AP/Bea Holm)", "The ferry at the pier (AP/Bea Holm)"],
])("%s", (text, caption) => {
  expect(dropAltText(text)).toBe(caption);
});

test.each([
  "The ferry at the pier",
  "The ferry, the ferry, the ferry",
  "The keeper of the lock and the keeper of the lock on the far side",
  "The keeper of the lock waves to the ferry. The keeper of the lock has waved for years.",
  "",
])("keeps %j", (text) => {
  expect(dropAltText(text)).toBe(text);
});
