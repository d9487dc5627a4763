import { describe, expect, test } from "vitest";
import { isDetail } from "../../../../src/label/text/is-detail.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

const is = (line: StubLine): boolean => isDetail(stubPage([line]), 0);

describe("isDetail", () => {
  test.each(["Venue: Main Hall", "Doors：seven", "Where: north pier"])("is %s", (text) => {
    expect(is([text])).toBe(true);
  });

  test.each<[name: string, line: StubLine]>([
    ["a clause before the colon", ["The keeper of the lamp said: nobody came"]],
    ["a name with nothing behind it", ["Venue:"]],
    ["two colons", ["Venue:: Main Hall"]],
    ["an item", ["Venue: Main Hall", {}, { mark: "item" }]],
    ["a link", ["Venue: Main Hall", {}, { links: [{ start: 0, end: 16, url: "/hall" }] }]],
    ["tags", ["Tags: Ferries, Piers"]],
    ["a credit", ["Photo: Oda Fenn"]],
    ["a byline", ["By: Oda Fenn"]],
  ])("is not %s", (_, line) => {
    expect(is(line)).toBe(false);
  });
});
