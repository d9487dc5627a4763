import { describe, expect, test } from "vitest";
import { settleOrder } from "../../../src/assemble/settle-order.ts";
import type { Stamp } from "../../../src/model/timestamp.ts";

function openStamp(...alternatives: string[]): Stamp {
  const text = "06/01/2026";
  return {
    kind: "unlabelled",
    value: null,
    alternatives,
    partial: null,
    text,
    start: 0,
    end: text.length,
    notes: ["date-order-ambiguous"],
  };
}

describe("settleOrder", () => {
  const open = openStamp("2026-06-01T09:30", "2026-01-06T09:30");

  test.each([
    ["the day of another story", ["2026-01-05"], "2026-01-06T09:30"],
    ["the other reading", ["2026-05-30T23:10"], "2026-06-01T09:30"],
    ["ten days before", ["2025-12-27"], "2026-01-06T09:30"],
    ["one of several", ["2019-03-01", "2026-01-08T10:00:00+02:00"], "2026-01-06T09:30"],
  ])("takes the reading near %s", (_, neighbours, reading) => {
    expect(settleOrder(open, neighbours)).toBe(reading);
  });

  test.each([
    ["no other date", []],
    ["a date eleven days off", ["2025-12-26"]],
    ["dates near both readings", ["2026-01-05", "2026-06-02"]],
    ["the same day of another year", ["2025-01-06"]],
  ])("leaves it open with %s", (_, neighbours) => {
    expect(settleOrder(open, neighbours)).toBeNull();
  });

  test("leaves it open when both readings are near: 1 and 2 in one month", () => {
    expect(settleOrder(openStamp("2026-02-01", "2026-01-31"), ["2026-02-01"])).toBeNull();
  });

  test("invents no reading where the print allows none", () => {
    expect(settleOrder(openStamp(), ["2026-01-05"])).toBeNull();
  });
});
