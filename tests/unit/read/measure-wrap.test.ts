import { describe, expect, test } from "vitest";
import { measureWrap } from "../../../src/read/measure-wrap.ts";
import { splitLines } from "../../../src/read/split-lines.ts";

/** Breaks words at a width, as tools do. */
function wrapped(words: readonly string[], width: number, indent = ""): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of words) {
    if (line.length + word.length + 1 > width && line !== indent) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

const widthsOf = (text: string): number[] => {
  const wrap = measureWrap(text, splitLines(text));
  return wrap === null ? [] : [wrap.outer, wrap.inner];
};
/** Words of changing length, so that the breaks fall where they may. */
const words = (count: number, word: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => word(at));
const mixed = (at: number, below: number): number => (Math.imul(at + 1, 0x9e3779b1) >>> 12) % below;
const lower = (at: number): string => "harbours".slice(0, 1 + mixed(at, 8));
const capital = (at: number): string => `Q${lower(at)}`;

describe("measureWrap", () => {
  test("finds the width of broken prose", () => {
    expect(widthsOf(wrapped(words(400, lower), 72))).toEqual([72, 72]);
  });

  test("needs no small letters where every full line is broken: names, and scripts without case", () => {
    expect(widthsOf(wrapped(words(400, capital), 72))).toEqual([72, 72]);
    expect(
      widthsOf(
        wrapped(
          words(400, (at) => "가나다라마바사".slice(0, 1 + mixed(at, 7))),
          72,
        ),
      ),
    ).toEqual([72, 72]);
  });

  test("does not take a few alike short lines of a menu for the width of indented text", () => {
    const menu = words(40, (at) => `    Tide tables ${"of it ".repeat(3 + mixed(at, 3))}`.trimEnd()).join(
      "\n",
    );
    expect(widthsOf(`${menu}\n\n${wrapped(words(400, lower), 72)}`)).toEqual([72, 72]);
  });

  test("overlooks lines that are long because of their addresses, with a host or without", () => {
    const links = words(20, (at) => `[All tides](/${"harbour/".repeat(12)}${String(at)})`).join("\n\n");
    expect(widthsOf(`${links}\n\n${wrapped(words(400, lower), 72)}`)).toEqual([72, 72]);
  });

  test.each([
    ["paragraphs of a line each", words(9, () => "The ferry came back. ".repeat(9)).join("\n")],
    ["headlines", words(12, (at) => `Ferry ${"comes back ".repeat(3 + (at % 4))}on Monday`).join("\n")],
    ["nothing", ""],
  ])("finds none in %s", (_, text) => {
    expect(widthsOf(text)).toEqual([]);
  });
});
