import * as fc from "fast-check";
import { parseByline, parseDateline, parseNewsPage, parseTimestamp, segmentPage } from "tearsheet";
import { NewsPageSchema } from "tearsheet/models";
import { describe, expect, test } from "vitest";

/** Lines of the kinds that pages are made of, so that random pages reach every stage. */
const LINES = [
  "",
  " ",
  "\u00a0\u200b",
  "Pier Reopens After Nine Weeks of Repairs, Harbour Board Says",
  "By Ines Calloway and Tomas Oakhurst",
  "Updated 14:05 CET, 12 February 2031",
  "31/12/2030",
  "SALTMARSH, Norland (AP) — The pier has reopened, the harbour board said on Tuesday, and boats have returned.",
  "People walked along the planks again in the morning, and two kiosks sold out of tea before ten o'clock.",
  "Photo: Bea Lindqvist",
  "# Harbour",
  "Most Read",
  "1",
  "1. Lamp at the Breakwater Goes Out Again",
  "- [Dredger leaves early](https://courier.example/a)",
  "Tags: Harbour, Ferries",
  "Tags",
  "#harbour #ferries",
  "We use cookies. Accept all",
  "北浜町で桟橋が九週間ぶりに再開した。町の担当者が明らかにした。",
  "2031年2月12日 14時05分",
  "[![alt](data:image/png;base64,AAAA)](https://courier.example)",
  "   * (BUTTON) Menu [12]link",
  "Title: Pier Reopens",
  "Markdown Content:",
  "===",
  "| a | b |",
  "> quoted",
  "&nbsp;&#8217;&bogus;",
];

const page = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom("\n", "\n\n", "\r\n", "\r", " ", "\u2028", "")))
  .map((pieces) => pieces.flat().join(""));
const codeUnits = fc.string({ unit: fc.nat(0xff_ff).map((unit) => String.fromCharCode(unit)) });
const anyText = fc.oneof(page, page, fc.string({ unit: "grapheme" }), codeUnits);

describe("any string", { timeout: 60_000 }, () => {
  test("parses to a page that its schema accepts and whose segments are the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parseNewsPage(text);
        expect(NewsPageSchema.strict().parse(parsed)).toStrictEqual(parsed);
        expect(parsed.segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        expect(parsed.segments.every(({ start, end }) => end > start)).toBe(true);
        for (const note of parsed.notes) {
          expect(note.start).toBeLessThanOrEqual(note.end);
          expect(note.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("parses whatever the options say", () => {
    const options = fc.record(
      {
        url: fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.constantFrom("https://courier.example.jp/a", "https://", "%"),
        ),
        language: fc.constantFrom("en", "ja", "de", "pt-BR", "zh-Hant", "xx", "tlh"),
        timeZone: fc.constantFrom("Asia/Tokyo", "America/New_York", "UTC", "Pacific/Apia"),
        now: fc.date({ noInvalidDate: true, min: new Date("1900-01-01"), max: new Date("2200-01-01") }),
        format: fc.constantFrom("lines", "wrapped", "markdown", "html-to-text"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyText, options, (text, given) => {
        const parsed = parseNewsPage(text, given);
        expect(NewsPageSchema.safeParse(parsed).error).toBeUndefined();
        if (given.format !== undefined) expect(parsed.format).toBe(given.format);
        expect(segmentPage(text, given)).toEqual(parsed.segments);
      }),
      { numRuns: 200 },
    );
  });

  test("gives the line parsers a value inside the text, or null", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...LINES), anyText), (text) => {
        for (const parse of [parseTimestamp, parseByline, parseDateline]) {
          const found = parse(text);
          if (found === null) continue;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.confidence).toBeGreaterThan(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Units that make careless patterns go quadratic when they stand many times in a row. */
const HOSTILE = [
  "a",
  " ",
  "\n",
  "\t \n",
  "\u200b",
  "\u00ad",
  "(",
  "[",
  "[a](",
  "![",
  "](b)",
  "*",
  "_a",
  "`",
  "<",
  "&",
  "&#1",
  "|",
  "> ",
  "# ",
  "=",
  "- \n",
  "1. ",
  "1\n",
  "12:30 ",
  "1/2/2031 ",
  "May 1, ",
  "2 hours ago ",
  "By A. B, ",
  "and ",
  "(AP) — ",
  "PARIS, ",
  "Most Read\n",
  "Tags: a, ",
  "#tag ",
  "https://a.example/ ",
  "日",
  "、",
  "２０３１年",
  "기자 ",
  "\ud800",
  "Pier Reopens After Nine Weeks of Repairs\n",
  "The pier has reopened, the board said on Tuesday.\n\n",
];

const PARAGRAPH =
  "The ferry came back to the north pier on Monday after a month away, the harbour master said.\n";
/** Lines that are looked at again for what stands around them, once there is an article that they could belong to. */
const BELOW_AN_ARTICLE: readonly string[] = [
  "Otter count doubles along the Alder\nThree fined over moored barge\n",
  "* [Otter count doubles along the Alder](/a)\n",
  "Tags:\nFerries\n",
  "Topics\n",
  "Jane Roe\n",
  "Jane Roe,\n",
];

/** The best of five runs in milliseconds, of fewer where they are slow; at least 20, below which clocks are noise. */
const cost = (text: string): number => {
  const begin = performance.now();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5 && performance.now() - begin < 3000; run++) {
    const start = performance.now();
    parseNewsPage(text);
    best = Math.min(best, performance.now() - start);
  }
  return Math.max(20, best);
};

describe("cost grows with the length of the text and no faster", () => {
  const growth = (text: string): number => {
    // Quadratic work shows a ratio of 64 every time; a busy machine shows one by chance, so it may try again.
    const ratios: number[] = [];
    do ratios.push(cost(text) / cost(text.slice(0, 20_000)));
    while ((ratios.at(-1) ?? 0) >= 24 && ratios.length < 3);
    return Math.min(...ratios);
  };

  test.each(HOSTILE)("%j over and over", { timeout: 120_000 }, (unit) => {
    expect(growth(unit.repeat(Math.ceil(160_000 / unit.length)).slice(0, 160_000))).toBeLessThan(24);
  });

  test.each(BELOW_AN_ARTICLE)("%j over and over below an article", { timeout: 120_000 }, (unit) => {
    const article = `Ferry comes back after a month\nBy Ida Brandt\n${PARAGRAPH.repeat(6)}`;
    expect(growth((article + unit.repeat(Math.ceil(160_000 / unit.length))).slice(0, 160_000))).toBeLessThan(
      24,
    );
  });
});
