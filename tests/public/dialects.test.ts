import { type Article, type NewsPage, parseNewsPage, type TextFormat } from "tearsheet";
import { describe, expect, test } from "vitest";

const SITE = "https://gazette.test";
const MENU = ["Home", "News", "Sport", "Culture", "Weather"];
const HEADLINE = "Harbour crane falls silent after strike vote";
const BYLINE = "By Ida Brandt and Oren Vale";
const DATE = "Published: 10 January 2025, 15:54";
const TEXT = [
  "ALDER POINT (Reuters) - The last working crane at Alder harbour stood still on Friday after its drivers voted to strike for the first time in thirty years.",
  "The vote leaves nine barges waiting outside the wall. The harbour master said that two of them carry grain for the island, where the mill has stocks for no more than a week.",
  "“We have asked for a second driver on every night shift since the spring,” said Jo Reet, who speaks for the crews. “Nobody has answered our letters, and so we have stopped the crane.”",
  "The council, which owns the quay, said that it would meet the drivers on Monday. It has offered to pay for one more driver, but not before the summer.",
  "Fishing boats are not affected by the strike, and the ferry will run as usual over the weekend.",
];
const POPULAR = [
  "Otter count doubles along the Alder, wardens say",
  "Three fined over barge moored across the channel",
  "Why the harbour clock has been wrong since 1911",
  "Lamp keeper retires after forty years on the point",
];
const FOOTER = ["About us", "Contact us", "Privacy policy"];
const LEGAL = "© 2025 Harbour Gazette. All rights reserved.";

const slug = (text: string): string => `/${text.toLowerCase().replace(/[^a-z]+/gu, "-")}`;

/** Breaks a text at blanks so that no line is wider than `width`, each line behind the margin. */
function wrapAt(width: number, margin: string, text: string, first = margin): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    if (line.trim() !== "" && line !== first && line.length + 1 + word.length > width) {
      lines.push(line);
      line = margin;
    }
    line += line === margin || line === first ? word : ` ${word}`;
  }
  return [...lines, line].join("\n");
}

function innerText(): string {
  const list = POPULAR.flatMap((headline, at) => [String(at + 1), headline]);
  return [
    MENU.join("\n"),
    HEADLINE,
    BYLINE,
    DATE,
    ...TEXT,
    ["Most read", ...list].join("\n"),
    FOOTER.join("\n"),
    LEGAL,
  ].join("\n\n");
}

/** The title of the page first, then its lines, without a blank one. */
function wet(): string {
  return [`${HEADLINE} | Harbour Gazette`, innerText()].join("\n").replace(/\n+/gu, "\n");
}

function lynx(): string {
  const item = (text: string): string => wrapAt(72, "       ", text, "     * ");
  const flow = (text: string): string => wrapAt(72, "   ", text);
  return [
    MENU.map(item).join("\n"),
    HEADLINE,
    ...[BYLINE, DATE, ...TEXT].map(flow),
    "Most read",
    POPULAR.map((text, at) => wrapAt(72, "       ", text, `    ${String(at + 1)}. `)).join("\n"),
    FOOTER.map(item).join("\n"),
    flow(LEGAL),
  ].join("\n\n");
}

function markdown(): string {
  const link = (text: string): string => `[${text}](${slug(text)})`;
  const item = (text: string): string => `*   ${link(text)}`;
  return [
    MENU.map(item).join("\n"),
    `# ${HEADLINE}`,
    BYLINE,
    DATE,
    ...TEXT,
    "## Most read",
    POPULAR.map((text, at) => `${String(at + 1)}.  ${link(text)}`).join("\n"),
    FOOTER.map(item).join("\n"),
    LEGAL,
  ].join("\n\n");
}

function htmlToText(): string {
  const link = (text: string): string => `${text} [${SITE}${slug(text)}]`;
  const item = (text: string): string => wrapAt(80, "   ", link(text), " * ");
  return [
    MENU.map(item).join("\n"),
    `\n${HEADLINE.toUpperCase()}`,
    ...[BYLINE, DATE, ...TEXT].map((text) => wrapAt(80, "", text)),
    "\nMOST READ",
    POPULAR.map((text, at) => wrapAt(80, "    ", link(text), ` ${String(at + 1)}. `)).join("\n"),
    FOOTER.map(item).join("\n"),
    LEGAL,
  ].join("\n\n");
}

/** What the page says, whatever the dialect; capitals are html-to-text's own. */
function saying(page: NewsPage): unknown {
  const { article, rankings } = page;
  return {
    kind: page.kind,
    headline: article?.headline?.toLowerCase(),
    authors: article?.authors.map(({ name }) => name),
    agency: article?.agency,
    publishedAt: article?.publishedAt,
    place: article?.dateline?.place,
    body: article?.body.map(({ type, text }: Article["body"][number]) => [type, text]),
    rankings: rankings.map(({ title, entries }) => [
      title?.toLowerCase(),
      ...entries.map(({ rank, headline }) => `${String(rank)}. ${headline}`),
    ]),
  };
}

describe.each<[dialect: string, text: string, format: TextFormat]>([
  ["innerText", innerText(), "lines"],
  ["WET", wet(), "lines"],
  ["lynx -dump", lynx(), "wrapped"],
  ["Turndown Markdown", markdown(), "markdown"],
  ["html-to-text", htmlToText(), "html-to-text"],
])("one page as %s", (_, text, format) => {
  const page = parseNewsPage(text);

  test("is known by its shape", () => {
    expect(page.format).toBe(format);
  });

  test("says the same as in every other dialect", () => {
    expect(saying(page)).toEqual({
      kind: "article",
      headline: HEADLINE.toLowerCase(),
      authors: ["Ida Brandt", "Oren Vale"],
      agency: "Reuters",
      publishedAt: "2025-01-10T15:54",
      place: "ALDER POINT",
      body: TEXT.map((paragraph) => ["paragraph", paragraph]),
      rankings: [["most read", ...POPULAR.map((headline, at) => `${String(at + 1)}. ${headline}`)]],
    });
  });
});

test.each<[dialect: string, text: string, base: string]>([
  ["Turndown Markdown", markdown(), ""],
  ["html-to-text", htmlToText(), SITE],
])("%s keeps the addresses of the entries", (_, text, base) => {
  const urls = parseNewsPage(text).rankings.flatMap(({ entries }) => entries.map(({ url }) => url));
  expect(urls).toEqual(POPULAR.map((headline) => `${base}${slug(headline)}`));
});
