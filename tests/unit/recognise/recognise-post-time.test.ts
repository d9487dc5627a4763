import { describe, expect, test } from "vitest";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { recogniseBlock } from "../../../src/recognise/recognise-block.ts";
import { recognisePostTime } from "../../../src/recognise/recognise-post-time.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

function postTime(text: string, language = "en"): string | null {
  const block = {
    start: 0,
    end: text.length,
    text,
    mark: "none",
    level: 0,
    rank: null,
    gap: 0,
    links: [],
  } as const;
  return recognisePostTime(text, recogniseBlock(block, createPageContext({}, language)));
}

describe("a clock time alone", () => {
  test.each<[text: string, time: string]>([
    ["14:05", "14:05"],
    ["9:05", "09:05"],
    ["14.05 Uhr", "14:05"],
    ["2:05pm", "14:05"],
    ["2:05 PM", "14:05"],
    ["2.05 p.m.", "14:05"],
    ["12:30 pm", "12:30"],
    ["12:30 am", "00:30"],
    ["14h05", "14:05"],
    ["14:05 GMT", "14:05"],
    ["2:05pm BST", "14:05"],
  ])("%s", (text, time) => {
    expect(postTime(text)).toBe(time);
  });
});

describe("a date and time, as precise as printed", () => {
  test.each<[text: string, time: string]>([
    ["January 10, 2025 14:05", "2025-01-10T14:05"],
    ["10 January 2025 at 2:05 pm", "2025-01-10T14:05"],
    ["2025-01-10T14:05:00+01:00", "2025-01-10T14:05:00+01:00"],
  ])("%s", (text, time) => {
    expect(postTime(text)).toBe(time);
  });
});

describe("what is no post's time", () => {
  test.each([
    ["minutes past the hour's end", "14:75"],
    ["an hour past the day's end", "25:10"],
    ["a duration", "1:02:33"],
    ["a score in a sentence", "The harbour side won 3:10 on aggregate"],
    ["a time before a headline", "14:05 Ferry leaves the pier again"],
    ["a price", "£14.055"],
    ["words", "Key events"],
    ["a verse", "Chapter 14:05 of the log"],
  ])("%s", (_, text) => {
    expect(postTime(text)).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(postTime(text)).toBeNull();
  });
});

test.each(["14:05 ", "1", "p.m."])("costs linear time on %j", (unit) => {
  expectLinear(unit, postTime);
});
