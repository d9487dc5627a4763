import { expect, test } from "vitest";
import { isRule } from "../../../src/read/is-rule.ts";

test.each([
  ["====", true],
  ["--------", true],
  ["*****", true],
  ["______", true],
  ["───────", true],
  ["===", false],
  ["==--==", false],
  ["==== Boats", false],
  ["0000", false],
  ["= = = =", false],
])("isRule(%j) is %j", (text, expected) => {
  expect(isRule(text, { start: 0, end: text.length })).toBe(expected);
});
