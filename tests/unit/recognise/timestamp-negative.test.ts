import { describe, expect, it, test } from "vitest";
import { ja } from "../../../src/languages/ja.ts";
import { recogniseTimestamp } from "../../../src/recognise/timestamp/recognise-timestamp.ts";
import { confidence, contextOf, stampsOf } from "./timestamp-support.ts";

describe("recogniseTimestamp, what is no date", () => {
  test.each([
    "",
    "Call 020 7946 0958 or 555-0134",
    "Varnholm beat Selkie 3-2 after extra time",
    "Fares rise to £12.50 from £11.75",
    "The reader needs version 1.2.3 or 10.12.14.22",
    "page 9",
    "2024",
    "10:05",
    "Doors 19:30",
    "Open 24/7",
    "What 9/11 changed",
    "1/2 cup of flour",
    "Growth of 3.5% in 2023",
    "The 2024-25 season",
    "March 2011",
    "October 2019",
    "In May 2024-25 the club lost",
    "May said he would go",
    "Sun readers march in May",
    "Mar 12.50 per kilo",
    "31 February 2024",
    "February 30, 2023",
    "2024-13-45",
    "45/13/2024",
    "ISBN 978-3-16-148410-0",
    "Order 20240512",
    "Today",
    "USA TODAY",
    "Weather Today",
    "Best prices today: $4.99",
    "A 25 minute walk",
    "2 hrs 37 mins",
    "14h261",
    "It was November 24, 1871.",
    "March 3-5, 2025",
    "3-5 March 2025",
    "Dare to Win 3 / October pack",
    "© 2025 Varnholm Courier",
    "John 3:16",
  ])("%s", (text) => {
    const found = recogniseTimestamp(text, contextOf());
    expect(found?.value.publishedAt ?? null).toBeNull();
    // Alone on a line "Today" is a relative day; the rest are nothing.
    if (text !== "Today") expect(found).toBeNull();
  });

  // newspaper4k#514: digits of an address.
  it("reads no day out of an address", () => {
    expect(stampsOf("https://paper.example/2024-05-1234/page")).toEqual([]);
  });
});

describe("recogniseTimestamp, dates that are not the page's", () => {
  // LexisNexisTools#19, newspaper4k#575: a day of the story, of an event, in a headline.
  test.each([
    "The bridge was last shut on 3 March 2011.",
    "A hearing on Friday, June 6, 2025 will decide whether the ferry may sail again this year",
    "The report published on 4 March 2011 said that the pier was sound",
    "He said the vote of 12 April 2024 was a mistake and that the council would repeat it",
    "The unpublished 5 May 2024 memo names nobody and the council wants it kept so",
    "When: Saturday, March 22, 2025, 7 p.m.",
    "Feb. 8: Ortega 'most likely' will sign by next week",
    "— Ida Quist (@idaquist) May 4, 2024",
    "Two hours ago the last of the boats came back, 3 hours ago the first had left, she said.",
    `${"Nobody in the village remembers the flood any more. ".repeat(7)}It came on 3 March 1994.`,
  ])("%s", (text) => {
    expect(confidence(text)).toBeLessThan(0.5);
  });

  test.each([
    "The bridge was last shut on 3 March 2011.",
    "He said the vote of 12 April 2024 was a mistake and that the council would repeat it",
  ])("is hardly a timestamp line: %s", (text) => {
    expect(confidence(text)).toBeLessThan(0.3);
  });

  test.each(["日時：2025年3月22日（土）13:00開場、13:30開演", "申込締切：2025年2月5日（水）必着"])(
    "%s",
    (text) => {
      expect(confidence(text, contextOf(ja))).toBeLessThan(0.5);
    },
  );
});
