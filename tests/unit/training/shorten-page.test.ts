import { describe, expect, it } from "vitest";
import { shortenPage } from "../../../training/shorten-page.ts";
import { truthOfPage } from "../../../training/truth-of-page.ts";
import { inventedEntry, LABEL, LINES, observe, PARAGRAPHS } from "./invented-page.ts";

const SEEDS = Array.from({ length: 40 }, (_, at) => at * 77 + 5);

function shorten(lines: readonly string[], seed: number): string | null {
  const text = lines.join("\n");
  const page = observe(text);
  return shortenPage(
    text,
    page.map(({ block }) => block),
    truthOfPage(page, inventedEntry(LABEL)),
    seed,
  );
}

describe("shortenPage", () => {
  const short = SEEDS.map((seed) => shorten(LINES, seed) ?? "");

  it("keeps the headline and the first paragraphs, and drops the last", () => {
    for (const text of short) {
      expect(text).toContain("Lamp Out Again on the Breakwater");
      for (const paragraph of PARAGRAPHS.slice(0, 3)) expect(text).toContain(paragraph);
    }
    expect(short.some((text) => !text.includes(PARAGRAPHS[5] ?? ""))).toBe(true);
  });

  it("never says a line that the page does not, nor in another order", () => {
    for (const text of short) {
      const places: number[] = [];
      for (const line of text.split("\n").filter((each) => each !== "")) {
        places.push(LINES.indexOf(line, (places.at(-1) ?? -1) + 1));
      }
      expect(places.length).toBeGreaterThan(3);
      expect(places).not.toContain(-1);
    }
  });

  it("differs by seed and not by run", () => {
    expect(new Set(short).size).toBeGreaterThan(5);
    expect(SEEDS.map((seed) => shorten(LINES, seed) ?? "")).toEqual(short);
  });

  it("leaves pages alone that have few paragraphs or none", () => {
    expect(shorten(LINES.slice(0, 12), 5)).toBeNull();
    expect(shorten(LINES.slice(17), 5)).toBeNull();
    expect(shorten([], 5)).toBeNull();
  });
});
