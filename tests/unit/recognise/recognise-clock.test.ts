import { describe, expect, test } from "vitest";
import { recogniseClock } from "../../../src/recognise/recognise-clock.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

describe("a time of day", () => {
  test.each([
    ["9:05", "09:05"],
    ["14.05", "14:05"],
    ["14h05", "14:05"],
    ["2:05 p.m.", "14:05"],
    ["2:05p", "14:05"],
    ["12:30 am", "00:30"],
    ["2:05pm BST", "14:05"],
    ["14:05 Uhr", "14:05"],
    ["14:05h", "14:05"],
    ["14:05 klo", "14:05"],
  ])("%s", (text, time) => {
    expect(recogniseClock(text)).toBe(time);
  });

  test.each([
    ["9:05 PST", "09:05"],
    ["12:05 AEST", "12:05"],
    ["9:05 PKT", "09:05"],
  ])("takes no letter of a zone for a half of the day: %s", (text, time) => {
    expect(recogniseClock(text)).toBe(time);
  });
});

describe("none", () => {
  test.each([
    ["the length of a film", "2:15 min"],
    ["a short one", "0.45 sec"],
    ["the length of a match", "78:30"],
    ["a price", "12.99 euros"],
    ["a result", "3:2"],
    ["a duration", "1:02:33"],
    ["a headline behind it", "14:05 Ferry late"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(recogniseClock(text)).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(recogniseClock(text)).toBeNull();
  });
});

test.each(["14:05 ", "1", "p.m."])("costs linear time on %j", (unit) => {
  expectLinear(unit, recogniseClock);
});
