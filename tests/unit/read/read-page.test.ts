import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextFormat } from "../../../src/model/news-page.ts";
import { readPage } from "../../../src/read/read-page.ts";

const FORMATS: (TextFormat | undefined)[] = [undefined, "lines", "wrapped", "markdown", "html-to-text"];

describe("readPage: a reader service's preamble", () => {
  const text =
    "Title: No boats\n\nURL Source: https://o.example/b\n\nPublished Time: 2021-05-04\n\nMarkdown Content:\n# No boats";

  test("gives its values, and its lines as blocks", () => {
    const { header, blocks, format } = readPage(text);
    expect(header).toEqual({ title: "No boats", url: "https://o.example/b", published: "2021-05-04" });
    expect(format).toBe("markdown");
    expect(blocks.map((block) => block.text)).toEqual([
      "No boats",
      "URL Source: https://o.example/b",
      "Published Time: 2021-05-04",
      "Markdown Content:",
      "No boats",
    ]);
    expect(blocks[0]).toMatchObject({ start: 0, end: 15, mark: "none" });
  });

  test.each(["Title: No boats\nThe quay is empty.", "Warning: No boats", "By Ada\nURL Source: /b"])(
    "is not seen in %j",
    (page) => {
      expect(readPage(page).header).toEqual({ title: null, url: null, published: null });
      expect(readPage(page).blocks.map((block) => block.text)).toEqual(page.split("\n"));
    },
  );
});

describe("readPage: what holds for every text", () => {
  const piece = fc.constantFrom(
    ..."\n|\n\n| | \t|[|](|](/a)|![|**|_|`|\\|<b>|# |> |- |* |1. |•|---|===|&amp;|&#8217;|\u00ad|\u200d|漢|word|A. B|[/x]|[https://a.example]|(BUTTON)|~~|\r|\u2028|😀|Title: a|Markdown Content:".split(
      /(?<!\\)\|(?!\n)/u,
    ),
    "|",
    "| a | b |",
    " ".repeat(30),
  );
  const page = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 80 })
    .map((parts) => parts.join(""));

  test.each(FORMATS)("blocks are in order, in range and trimmed (%s)", (format) => {
    fc.assert(
      fc.property(page, (text) => {
        let at = 0;
        for (const block of readPage(text, format).blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
          expect(block.text).toBe(block.text.trim());
          if (block.text === "") expect(block.mark === "image" || block.links.length > 0).toBe(true);
          let linkEnd = 0;
          for (const { start, end } of block.links) {
            expect(start).toBeGreaterThanOrEqual(linkEnd);
            expect(end).toBeGreaterThanOrEqual(start);
            linkEnd = end;
          }
          expect(linkEnd).toBeLessThanOrEqual(block.text.length);
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  test("in plain lines nothing to read stands between blocks", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "7", "漢", " ", "\n", "•", "-", "\t", "x y")), (parts) => {
        const text = parts.join("");
        let rest = "";
        let at = 0;
        for (const { start, end } of readPage(text, "lines").blocks) {
          rest += text.slice(at, start);
          at = end;
        }
        expect(rest + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});

describe("readPage: cost", () => {
  const best = (text: string, format: TextFormat | undefined): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const from = performance.now();
      readPage(text, format);
      least = Math.min(least, performance.now() - from);
    }
    return least;
  };
  const UNITS = [
    "](a ",
    "[",
    "](<",
    '](a "b',
    "*a _b ",
    "`a ",
    "<a ",
    "&",
    "- ",
    "[/a] ",
    "  ",
    "\u200da",
    "|",
    "a tide\n",
    "漢字の港\n",
    "[a\n\n",
  ];

  test.each(UNITS)("grows in line with the text: %j", { timeout: 60_000 }, (unit) => {
    for (const format of FORMATS) {
      const small = Math.max(20, best(unit.repeat(Math.floor(20_000 / unit.length)), format));
      expect(best(unit.repeat(Math.floor(160_000 / unit.length)), format)).toBeLessThan(small * 24);
    }
  });
});
