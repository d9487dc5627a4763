import { describe, expect, test } from "vitest";
import { ja } from "../../../src/languages/ja.ts";
import { calendarWords } from "../../../src/recognise/text/calendar-words.ts";
import { foldText } from "../../../src/recognise/text/fold-text.ts";
import { draftStamps } from "../../../src/recognise/timestamp/draft-stamps.ts";
import { mayHoldTimestamp } from "../../../src/recognise/timestamp/may-hold-timestamp.ts";
import { recogniseTimestamp } from "../../../src/recognise/timestamp/recognise-timestamp.ts";
import { settleStamps } from "../../../src/recognise/timestamp/settle-stamps.ts";
import { timestampConfidence } from "../../../src/recognise/timestamp/timestamp-confidence.ts";
import { timestampPieces } from "../../../src/recognise/timestamp/timestamp-pieces.ts";
import { timestampTokens } from "../../../src/recognise/timestamp/timestamp-tokens.ts";
import { contextOf } from "./timestamp-support.ts";

const context = contextOf(ja);
const words = calendarWords(context.languages);

/** Milliseconds that a busy machine may take for 20,000 units; growth with the square takes seconds. */
const FLOOR = 250;

function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The stages without the length limit of the whole. */
function stages(text: string): unknown {
  const folded = foldText(text);
  mayHoldTimestamp(folded, words);
  const pieces = timestampPieces(timestampTokens(folded, words));
  const drafts = draftStamps(pieces);
  return [
    settleStamps(text, drafts.slice(0, 50), context),
    timestampConfidence(folded, pieces, drafts.slice(0, 50)),
  ];
}

describe("cost", () => {
  test.each([
    "1",
    "1/",
    "1.",
    "a.",
    "May ",
    "2 May ",
    "年",
    "1月",
    "- ",
    " ",
    "12:30 ",
    "(",
    "updated ",
    "aB",
    "\u0301",
  ])("grows with the length only: %j", (unit) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length / 8));
    const long = unit.repeat(Math.ceil(160_000 / unit.length / 8));
    expect(best(() => stages(long))).toBeLessThan(Math.max(FLOOR, 24 * best(() => stages(short))));
    expect(best(() => recogniseTimestamp(unit.repeat(160_000), context))).toBeLessThan(60);
  });
});

describe("totality", () => {
  test.each([
    "\uD800 1/2/2024",
    "\u0000",
    "９９/９９/９９９９",
    "İ 5 May 2024",
    "5 May 2024 10:05 +99:99",
    "令和元年",
    "令和99年1月1日",
  ])("%j does not throw", (text) => {
    expect(() => recogniseTimestamp(text, context)).not.toThrow();
  });
});
