import { describe, expect, test } from "vitest";
import { coverSegments } from "../../../src/assemble/cover-segments.ts";
import type { Block } from "../../../src/read/block.ts";

function blockAt(start: number, end: number): Block {
  return { start, end, text: "x", mark: "none", level: 0, rank: null, gap: 0, links: [] };
}

describe("coverSegments", () => {
  test("fills what stands before, between and after the blocks with blanks", () => {
    const blocks = [blockAt(2, 6), blockAt(8, 12)];
    expect(coverSegments(15, blocks, ["headline", "paragraph"], [0.9, 0.8])).toEqual([
      { role: "blank", start: 0, end: 2, confidence: 1 },
      { role: "headline", start: 2, end: 6, confidence: 0.9 },
      { role: "blank", start: 6, end: 8, confidence: 1 },
      { role: "paragraph", start: 8, end: 12, confidence: 0.8 },
      { role: "blank", start: 12, end: 15, confidence: 1 },
    ]);
  });

  test("puts no blank between blocks that touch", () => {
    const segments = coverSegments(8, [blockAt(0, 4), blockAt(4, 8)], ["tag", "tag"], [0.5, 0.5]);
    expect(segments.map(({ role, start, end }) => [role, start, end])).toEqual([
      ["tag", 0, 4],
      ["tag", 4, 8],
    ]);
  });

  test("gives what two blocks share to the first, and nothing to a block that another one holds", () => {
    const blocks = [blockAt(0, 6), blockAt(2, 5), blockAt(4, 9)];
    const segments = coverSegments(9, blocks, ["paragraph", "caption", "quote"], [0.7, 0.6, 0.5]);
    expect(segments.map(({ role, start, end }) => [role, start, end])).toEqual([
      ["paragraph", 0, 6],
      ["quote", 6, 9],
    ]);
  });

  test("calls a block without a role furniture, of which it is not sure at all", () => {
    expect(coverSegments(3, [blockAt(0, 3)], [], [])).toEqual([
      { role: "furniture", start: 0, end: 3, confidence: 0 },
    ]);
  });

  test("covers blanks alone with one blank, and nothing with nothing", () => {
    expect(coverSegments(4, [], [], [])).toEqual([{ role: "blank", start: 0, end: 4, confidence: 1 }]);
    expect(coverSegments(0, [], [], [])).toEqual([]);
  });
});
