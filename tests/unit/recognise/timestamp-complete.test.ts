import { describe, expect, test } from "vitest";
import { sv } from "../../../src/languages/sv.ts";
import { completeStamp } from "../../../src/recognise/timestamp/complete-stamp.ts";
import { contextOf, stamps } from "./timestamp-support.ts";

describe("completeStamp", () => {
  test.each([
    ["Updated 14:20", "2024-05-06T13:55:00+01:00", "2024-05-06T14:20:00+01:00"],
    ["Updated 14:20", "2024-05-06T13:55", "2024-05-06T14:20"],
    ["Updated 14:20", "2024-05-06", "2024-05-06T14:20"],
    ["Updated 14:20 GMT+2", "2024-05-06", "2024-05-06T14:20:00+02:00"],
    ["Updated 8 August", "2024-08-08T04:00:00-04:00", "2024-08-08"],
    ["Updated 8 August, 06:55", "2024-08-07", "2024-08-08T06:55"],
    ["Updated 2 January", "2024-12-30", "2025-01-02"],
    ["Updated 29 February", "2024-01-30", "2024-02-29"],
    ["Updated 29 February", "2023-01-30", null],
    // Earlier than what it updates: the day after, or a slip; the page does not say.
    ["Updated 00:20", "2024-05-06T23:50", null],
    ["Updated 2 hours ago", "2024-05-06", null],
    ["Updated 8 August 2024", "2024-08-07", null],
    ["Updated 14:20", "yesterday", null],
  ])("%s after %s", (text, reference, value) => {
    const [stamp] = stamps(text);
    expect(stamp).toBeDefined();
    expect(stamp && completeStamp(stamp, reference)).toBe(value);
  });

  test("a full stop between hour and minute counts after label and particle", () => {
    const [stamp] = stamps("Uppdaterad kl 12.17", contextOf(sv));
    expect(stamp && completeStamp(stamp, "2025-10-23T10:23")).toBe("2025-10-23T12:17");
  });
});
