import { describe, expect, test } from "vitest";
import { chooseTimestamps } from "../../../../src/label/header/choose-timestamps.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const HEADLINE: StubLine = ["Ferry line sold to its crew"];
const TEXT: StubLine = ["The ferry came back to the north pier on Monday after a month away."];
const FIRST: StubLine = ["This story was originally published May 6, 2031, 11:09 AM."];

/** The lines that are claimed as timestamps, below a headline and above a text of one paragraph. */
function claimed(head: readonly StubLine[], below: readonly StubLine[] = []): string[] {
  const lines = [HEADLINE, ...head, TEXT, ...below];
  const page = stubPage(lines);
  const claims = claimsOf(page, { 0: "headline", [head.length + 1]: "paragraph" });
  chooseTimestamps(page, claims, 0);
  return lines.filter((_, at) => claims[at] === "timestamp").map(([text]) => text);
}

describe("the article's dates", () => {
  const date: StubLine = ["May 6, 2031", { timestamp: 0.9 }];
  const update: StubLine = ["Updated May 8, 2031 2:27 PM", { timestamp: 0.9 }];

  test("stand between headline and text, the labelled one beside the other", () => {
    expect(claimed([date, update])).toEqual([date[0], update[0]]);
  });

  test("are not those of cards further off", () => {
    expect(claimed([date], [["Barge owner fined"], ["May 2, 2031", { timestamp: 0.9 }]])).toEqual([date[0]]);
  });

  test("end with the day of the first print where the head has the update alone", () => {
    expect(claimed([update], [FIRST])).toEqual([update[0], FIRST[0]]);
    expect(claimed([date], [FIRST])).toEqual([date[0]]);
  });

  test("end a line above the text that was taken for a subhead, and none in it", () => {
    const glued: StubLine = ["Ane LundWriterBo HolmPhotographerDec 20, 2031"];
    const lines = [HEADLINE, glued, TEXT, TEXT, ["What came of Dec 20, 2030"] satisfies StubLine, TEXT];
    const claims = claimsOf(stubPage(lines), {
      0: "headline",
      1: "subhead",
      2: "paragraph",
      3: "paragraph",
      4: "subhead",
      5: "paragraph",
    });
    chooseTimestamps(stubPage(lines), claims, 0);
    expect(claims[1]).toBe("timestamp");
    expect(claims[4]).toBe("subhead");
  });
});
