import { describe, expect, test } from "vitest";
import { chooseBylines } from "../../../../src/label/header/choose-bylines.ts";
import { chooseTimestamps } from "../../../../src/label/header/choose-timestamps.ts";
import type { Claims } from "../../../../src/label/page-labels.ts";
import { claimsOf, type StubLine, stubPage } from "../stub-page.ts";

const TEXT: StubLine = ["The ferry came back to the north pier on Monday after a month away."];
const HEADLINE: StubLine = ["Ferry returns to the north pier"];

function claimed(choose: typeof chooseBylines, lines: readonly StubLine[]): Claims {
  const page = stubPage(lines);
  const claims: Claims = lines.map((line) =>
    line === TEXT ? "paragraph" : line === HEADLINE ? "headline" : null,
  );
  const headline = lines.indexOf(HEADLINE);
  choose(page, claims, headline);
  return claims.map((role) => (role === "paragraph" || role === "headline" ? null : role));
}

describe("chooseBylines", () => {
  const BY: StubLine = ["By Ida Brandt", { byline: 0.8 }];

  test("claims the name between headline and text", () => {
    expect(claimed(chooseBylines, [HEADLINE, BY, TEXT, TEXT])).toEqual([null, "byline", null, null]);
  });

  test("what stands above the text goes before the agency that closes it", () => {
    const lines: StubLine[] = [HEADLINE, BY, TEXT, TEXT, ["Reuters", { byline: 0.9 }]];
    expect(claimed(chooseBylines, lines)).toEqual([null, "byline", null, null, null]);
  });

  test("claims names on lines of their own together", () => {
    const lines: StubLine[] = [HEADLINE, BY, ["By Oren Vale", { byline: 0.8 }], TEXT, TEXT];
    expect(claimed(chooseBylines, lines).slice(1, 3)).toEqual(["byline", "byline"]);
  });

  test("goes on over a job title and an open list", () => {
    const lines: StubLine[] = [
      HEADLINE,
      ["Ida Brandt", { byline: 0.9 }],
      ["Head of boats", { byline: 0.7 }],
      ["Oren Vale,", { byline: 0.9 }],
      ["Una Teal &", { byline: 0.1 }],
      ["Moss Arden", { byline: 0.1 }],
      TEXT,
      TEXT,
    ];
    expect(claimed(chooseBylines, lines).slice(1, 6)).toEqual(["byline", null, "byline", "byline", "byline"]);
  });

  test("claims the signatures right below the text where nothing is signed above", () => {
    const signed: StubLine[] = [
      ["Ida Brandt, keeper of the north pier"],
      ["Oren Vale, Mayor of Moss Hollow"],
    ];
    const foot = [["Share"], ["Una Teal, owner of a boat"]] as StubLine[];
    const found = (lines: StubLine[]): number[] =>
      claimed(chooseBylines, lines).flatMap((role, at) => (role === "byline" ? [at] : []));
    expect(found([HEADLINE, TEXT, TEXT, ...signed, ...foot])).toEqual([3, 4]);
    expect(found([HEADLINE, BY, TEXT, TEXT, ...signed])).toEqual([1]);
    expect(found([HEADLINE, TEXT, TEXT, ...foot])).toEqual([]);
    expect(found([HEADLINE, TEXT, TEXT, ["Share"], ...signed])).toEqual([]);
  });

  test("takes what a picture is named for no author, but for a byline that says so", () => {
    const named = (text: string): StubLine[] => [
      HEADLINE,
      [text, { byline: 0.9 }, { mark: "image" }],
      TEXT,
      TEXT,
    ];
    expect(claimed(chooseBylines, named("Martha Teal"))[1]).toBeNull();
    expect(claimed(chooseBylines, named("By Martha Teal"))[1]).toBe("byline");
  });

  test("claims the name below a label on a line of its own", () => {
    const name: StubLine = ["Pellbridge Dairy Cooperative", { byline: 0.1 }];
    expect(claimed(chooseBylines, [HEADLINE, ["News provided by"], name, TEXT, TEXT])[2]).toBe("byline");
    expect(claimed(chooseBylines, [HEADLINE, ["Share"], name, TEXT, TEXT])[2]).toBeNull();
  });

  test("claims the name once more where it is printed twice", () => {
    const lines: StubLine[] = [HEADLINE, BY, ["Share"], ["Ida Brandt", { byline: 0.8 }], TEXT, TEXT];
    expect(claimed(chooseBylines, lines).slice(1, 4)).toEqual(["byline", null, "byline"]);
  });

  test.each<[string, StubLine[]]>([
    ["a picture's name apart from the byline", [["Boats in fog"], ["Oren Vale", { byline: 0.8 }]]],
    ["a bare name beside one with by", [["Oren Vale", { byline: 0.9 }]]],
    ["a picture's credit", [["Oren Vale / AFP", { byline: 0.9 }]]],
  ])("leaves %s (newspaper4k#346)", (_, between) => {
    const lines: StubLine[] = [HEADLINE, BY, ...between, TEXT, TEXT];
    expect(claimed(chooseBylines, lines).flatMap((role, at) => (role === "byline" ? [at] : []))).toEqual([1]);
  });

  test("takes the reporter before the outlet's own account", () => {
    const lines: StubLine[] = [
      HEADLINE,
      ["by Quill Times", { byline: 0.2 }],
      ["Share"],
      ["Ida Brandt/Oren Vale", { byline: 0.9 }],
      TEXT,
      TEXT,
    ];
    expect(claimed(chooseBylines, lines).slice(1, 4)).toEqual([null, null, "byline"]);
    expect(
      claimed(
        chooseBylines,
        lines.filter((_, at) => at !== 3),
      )[1],
    ).toBe("byline");
  });

  test("finds the name between a deck and the date, above the text", () => {
    const lines: StubLine[] = [
      HEADLINE,
      TEXT,
      ["Share"],
      ["Ida Brandt and Oren Vale", { byline: 0.4 }],
      ["10 January 2025"],
      TEXT,
      TEXT,
    ];
    const page = stubPage(lines);
    const claims: Claims = ["headline", "paragraph", null, null, "timestamp", "paragraph", "paragraph"];
    chooseBylines(page, claims, 0);
    expect(claims[3]).toBe("byline");
    const undated: Claims = ["headline", "paragraph", null, null, null, "paragraph", "paragraph"];
    chooseBylines(page, undated, 0);
    expect(undated[3]).toBeNull();
  });

  test("takes no person that the text is about", () => {
    const story: StubLine = ["Mayor Oren Vale opened the north pier on Monday after a month of work on it."];
    const lines: StubLine[] = [HEADLINE, ["Oren Vale", { byline: 0.7 }], story];
    const page = stubPage(lines);
    const claims: Claims = ["headline", null, "paragraph"];
    chooseBylines(page, claims, 0);
    expect(claims[1]).toBeNull();
  });

  test("takes a byline back from the tags, but no bare name", () => {
    const lines: StubLine[] = [HEADLINE, BY, ["Oren Vale", { byline: 0.9 }], TEXT];
    const claims: Claims = ["headline", "tag", "tag", "paragraph"];
    const page = stubPage([lines[0] ?? TEXT, ["By Ida Brandt", { byline: 0.9 }], ...lines.slice(2)]);
    chooseBylines(page, claims, 0);
    expect(claims).toEqual(["headline", "byline", "tag", "paragraph"]);
  });

  test("leaves the name beside another story far below", () => {
    const box: StubLine[] = Array.from({ length: 8 }, (): StubLine => ["Otter count doubles"]);
    const lines: StubLine[] = [HEADLINE, BY, TEXT, TEXT, ...box, ["By Oren Vale", { byline: 0.8 }]];
    expect(claimed(chooseBylines, lines).lastIndexOf("byline")).toBe(1);
  });

  test("claims nothing where no line has the form, whatever the scorer says", () => {
    expect(claimed(chooseBylines, [HEADLINE, ["Back at last", { byline: 1 }], TEXT]).includes("byline")).toBe(
      false,
    );
  });
});

describe("chooseTimestamps", () => {
  const DATE: StubLine = ["Published: 10 January 2025, 15:54", { timestamp: 0.8 }];

  test("claims the date between headline and text and the labelled one beside it", () => {
    const update: StubLine = ["Updated: 11 January 2025, 08:10", { timestamp: 0.8 }];
    expect(claimed(chooseTimestamps, [HEADLINE, DATE, update, TEXT]).slice(1, 3)).toEqual([
      "timestamp",
      "timestamp",
    ]);
  });

  test("claims the date below a label on a line of its own", () => {
    const bare: StubLine = ["11 January 2025", { timestamp: 0.2 }];
    expect(claimed(chooseTimestamps, [HEADLINE, DATE, ["Updated"], bare, TEXT, TEXT])[3]).toBe("timestamp");
    expect(claimed(chooseTimestamps, [HEADLINE, DATE, ["Share"], bare, TEXT, TEXT])[3]).toBeNull();
  });

  test("leaves a bare date beside a published one, and one far below", () => {
    const bare: StubLine = ["11 January 2025", { timestamp: 0.2 }];
    const box: StubLine[] = Array.from({ length: 8 }, (): StubLine => ["Otter count doubles"]);
    const claims = claimed(chooseTimestamps, [HEADLINE, DATE, bare, TEXT, TEXT, ...box, bare]);
    expect(claims.flatMap((role, at) => (role === "timestamp" ? [at] : []))).toEqual([1]);
  });

  test("goes by the scorer where other words stand before a date, and by nothing else", () => {
    const line = "Filed away under odd boats and other news of the coast, 10 January 2025";
    for (const [timestamp, role] of [
      [0.95, "timestamp"],
      [0.7, null],
    ] as const)
      expect(claimed(chooseTimestamps, [HEADLINE, [line, { timestamp }], TEXT, TEXT])[1]).toBe(role);
  });

  test("prefers a date to a time that only the moment of reading makes one (defuddle#251)", () => {
    const told: StubLine = ["5 hours ago", { timestamp: 0.9 }];
    const lines: StubLine[] = [
      HEADLINE,
      told,
      ["Share"],
      ["10 January 2025", { timestamp: 0.9 }],
      TEXT,
      TEXT,
    ];
    expect(claimed(chooseTimestamps, lines)[3]).toBe("timestamp");
    expect(claimed(chooseTimestamps, [HEADLINE, told, TEXT, TEXT])[1]).toBe("timestamp");
  });

  test("prefers the date that says that it is the first", () => {
    const lines: StubLine[] = [
      HEADLINE,
      ["Ida Brandt · Quill Times · Posted: 9 January 2025 08:25", { timestamp: 0.7 }],
      TEXT,
      TEXT,
      ["12 January 2025 9:25", { timestamp: 0.65 }],
    ];
    expect(claimed(chooseTimestamps, lines)[1]).toBe("timestamp");
  });

  test("takes a date back from the subheads above the text, but none inside it", () => {
    const line: StubLine = ["WriterPhotographer 10 January 2025", { timestamp: 0.6 }];
    const page = stubPage([HEADLINE, line, TEXT, TEXT, line, TEXT]);
    const claims: Claims = ["headline", "subhead", "paragraph", "paragraph", "subhead", "paragraph"];
    chooseTimestamps(page, claims, 0);
    expect(claims).toEqual(["headline", "timestamp", "paragraph", "paragraph", "subhead", "paragraph"]);
  });

  test("finds the date beside the byline far below the text", () => {
    const box: StubLine[] = Array.from({ length: 9 }, (): StubLine => ["Otter count doubles"]);
    const date: StubLine = ["Day 10 January 2025", { timestamp: 0.1 }];
    for (const [below, role] of [
      ["By Ida Brandt", "timestamp"],
      ["Otter count halves", null],
    ] as const) {
      const claims = claimed(chooseTimestamps, [HEADLINE, TEXT, TEXT, ...box, date, [below]]);
      expect(claims.at(-2)).toBe(role);
    }
  });

  test("claims nothing of a line without a date, whatever the scorer says", () => {
    expect(claimed(chooseTimestamps, [HEADLINE, ["Back at last", { timestamp: 1 }], TEXT])).toEqual([
      null,
      null,
      null,
    ]);
  });
});

test("a page without a block has neither", () => {
  const page = stubPage([]);
  const claims = claimsOf(page);
  chooseBylines(page, claims, -1);
  chooseTimestamps(page, claims, -1);
  expect(claims).toEqual([]);
});
