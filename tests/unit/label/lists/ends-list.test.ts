import { describe, expect, test } from "vitest";
import { endsList } from "../../../../src/label/lists/ends-list.ts";
import { type StubLine, stubPage } from "../stub-page.ts";

describe("endsList", () => {
  test.each<[StubLine]>([
    [["Tags"]],
    [["Leave a comment"]],
    [["Subscribe to our letters"]],
    [["Donate"]],
    [["Most read"]],
    [["Most read", { "list-entry": 0.9 }]],
    [["Piers and lamps", { "list-heading": 0.6 }]],
  ])("ends at %j", (line) => {
    expect(endsList(stubPage([line]), 0)).toBe(true);
  });

  test.each<[StubLine]>([
    [["Subscribe to the ferry, keeper of the lamp tells town", { "list-entry": 0.5 }]],
    [["Piers and lamps", { "list-heading": 0.6, "list-entry": 0.7 }]],
    [["Piers and lamps", { "list-heading": 0.4 }]],
    [["Ferry sold to its crew after a month ashore"]],
  ])("goes on at %j", (line) => {
    expect(endsList(stubPage([line]), 0)).toBe(false);
  });

  test("ends behind the page", () => {
    expect(endsList(stubPage([]), 0)).toBe(true);
  });
});
