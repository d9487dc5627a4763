import { describe, expect, test } from "vitest";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import type { Evidence } from "../../../src/recognise/evidence.ts";
import { type ListHeading, recogniseListHeading } from "../../../src/recognise/recognise-list-heading.ts";
import { matchPhrases } from "../../../src/recognise/text/match-phrases.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

function headingOf(text: string, language = "en"): Evidence<ListHeading> | null {
  return recogniseListHeading(text, matchPhrases(text, createPageContext({}, language).languages));
}

describe("a heading that is a set phrase", () => {
  test.each<[text: string, kind: ListHeading["kind"], language: string]>([
    ["Most read", "ranking", "en"],
    ["MOST POPULAR", "ranking", "en"],
    ["Trending now", "ranking", "en"],
    ["Related stories", "related", "en"],
    ["Read more:", "related", "en"],
    ["Latest news", "latest", "en"],
    ["Editor’s picks", "recommended", "en"],
    ["You may also like", "recommended", "en"],
    ["Top stories", "other", "en"],
    ["Meistgelesen", "ranking", "de"],
    ["Les plus lus", "ranking", "fr"],
    ["Lo más leído", "ranking", "es"],
    ["アクセスランキング", "ranking", "ja"],
    ["相关新闻", "related", "zh"],
    ["热点排行", "ranking", "zh"],
    ["많이 보는 기사", "ranking", "ko"],
    ["人気記事ランキング", "ranking", "ja"],
    ["اقرأ أيضاً", "related", "ar"],
    ["Mest läst just nu", "ranking", "sv"],
    ["Новости по теме", "related", "ru"],
    ["Ti potrebbe interessare anche", "recommended", "it"],
    ["Neueste Meldungen", "latest", "de"],
  ])("%s heads a %s list", (text, kind, language) => {
    const found = headingOf(text, language);
    expect(found).toEqual({ value: { kind, scope: null }, start: 0, end: text.length, confidence: 0.9 });
  });
});

describe("a heading with more on it is less sure", () => {
  test.each<[text: string, kind: ListHeading["kind"], confidence: number]>([
    ["Related stories for you today", "recommended", 0.4],
    ["Latest news from the harbour", "latest", 0.6],
    ["Harbour gazette: most read", "ranking", 0.4],
    // Behind a scope in quotation marks the words of a ranking are all of the heading.
    ["“Harbour” most read story", "ranking", 0.9],
    ["“Harbour” film is most popular of the whole year", "ranking", 0.4],
    ["“Harbour” most popular of 20 films", "ranking", 0.4],
    // Popularity settles it where two kinds stand together.
    ["Most read related articles", "ranking", 0.6],
  ])("%s", (text, kind, confidence) => {
    expect(headingOf(text)).toMatchObject({ value: { kind }, confidence });
  });
});

describe("the part of the site that a ranking names", () => {
  test.each<[text: string, scope: string | null, language: string]>([
    ["Top Articles in Politics", "Politics", "en"],
    ["Most read in Arts & Letters", "Arts & Letters", "en"],
    ["Most popular on Harbour Gazette", "Harbour Gazette", "en"],
    ["“Politics” ranking", "Politics", "en"],
    ["「政治」アクセスランキング", "政治", "ja"],
    ["Most read", null, "en"],
    // Not a name: the words after "in" are no part of a site.
    ["Most read in the last hour", null, "en"],
  ])("%s", (text, scope, language) => {
    expect(headingOf(text, language)?.value).toEqual({ kind: "ranking", scope });
  });

  test("no other list has one", () => {
    expect(headingOf("Latest news in Politics")?.value).toEqual({ kind: "latest", scope: null });
  });
});

describe("what heads no list", () => {
  test.each([
    ["a headline", "Ferry late again after storm"],
    ["a section", "Politics"],
    ["tags", "Filed under"],
    ["a share button", "Copy link"],
    ["a line too long for one", `Most read ${"and ".repeat(21)}shared`],
  ])("%s", (_, text) => {
    expect(headingOf(text)).toBeNull();
  });

  test.each(ODD_TEXTS)("%j", (text) => {
    expect(headingOf(text)).toBeNull();
  });
});

test.each(["most read in A ", " in ", "“"])("costs linear time on %j", (unit) => {
  const phrases = matchPhrases("Most read", createPageContext({}, "en").languages);
  expectLinear(unit, (text) => recogniseListHeading(text, phrases));
});
