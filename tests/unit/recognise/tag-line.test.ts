import { describe, expect, it, test } from "vitest";
import { de } from "../../../src/languages/de.ts";
import { ja } from "../../../src/languages/ja.ts";
import type { Language } from "../../../src/languages/language.ts";
import type { BlockLink } from "../../../src/read/block.ts";
import { recogniseTagLine } from "../../../src/recognise/recognise-tag-line.ts";
import { expectLinear, ODD_TEXTS, pageIn } from "./forms-support.ts";

/** Links on the words of a text, in their order. */
function linksOn(text: string, ...words: string[]): BlockLink[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, url: `/tag/${word}` };
  });
}

describe("headed lines", () => {
  test.each<[text: string, heading: string, tags: string[], language?: Language]>([
    ["Tags: Byng & Sons | Buses", "Tags", ["Byng & Sons", "Buses"]],
    ["Tags:Ferries,Piers", "Tags", ["Ferries", "Piers"]],
    ["Filed under: Council, Heritage", "Filed under", ["Council", "Heritage"]],
    ["Filed under ferries ,  council ,  paper", "Filed under", ["ferries", "council", "paper"]],
    ["FILED UNDER: Ferries", "FILED UNDER", ["Ferries"]],
    ["Tag: E-readers", "Tag", ["E-readers"]],
    ["Related Roundup: Lumen Reader", "Related Roundup", ["Lumen Reader"]],
    ["Read more about: Council, Heritage", "Read more about", ["Council", "Heritage"]],
    ["Topics: Police/Fire, AC/DC", "Topics", ["Police/Fire", "AC/DC"]],
    ["Tags: #ferries #piers", "Tags", ["ferries", "piers"]],
    ["Topics Ferries, Council, Heritage", "Topics", ["Ferries", "Council", "Heritage"]],
    ["Filed underFerries", "Filed under", ["Ferries"]],
    ["Themen: Mittelstand, Banken", "Themen", ["Mittelstand", "Banken"], de],
    ["関連キーワード：桟橋、フェリー", "関連キーワード", ["桟橋", "フェリー"], ja],
    ["キーワード：桟橋 連絡船", "キーワード", ["桟橋", "連絡船"], ja],
    ["キーワード：桟橋 Granton", "キーワード", ["桟橋 Granton"], ja],
    ["Tags: Granton Harbour", "Tags", ["Granton Harbour"]],
  ])("%s", (text, heading, tags, language) => {
    const found = recogniseTagLine(text, [], pageIn(language));
    expect(found?.value).toEqual({ heading, tags: tags.map((name) => ({ name, url: null })) });
    expect(found).toMatchObject({ start: 0, end: text.length });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  test.each<[text: string, heading: string, language?: Language]>([
    ["Tags", "Tags"],
    ["TAGS", "TAGS"],
    ["Topics:", "Topics"],
    ["Explore more on these topics", "Explore more on these topics"],
    ["■関連キーワード", "■関連キーワード", ja],
  ])("%s is a heading alone", (text, heading, language) => {
    expect(recogniseTagLine(text, [], pageIn(language))?.value).toEqual({ heading, tags: [] });
  });

  it("doubts tags whose separators were lost", () => {
    const whole = recogniseTagLine("Tags: Ferries", [], pageIn())?.confidence ?? 0;
    expect(recogniseTagLine("Tags: FERRIES PIERS COUNCIL", [], pageIn())?.confidence).toBeLessThan(whole);
  });
});

describe("hashtags and links", () => {
  it("reads hashtags", () => {
    const found = recogniseTagLine("#Ferries #Budget2025 #桟橋", [], pageIn());
    expect(found?.value.tags.map(({ name }) => name)).toEqual(["Ferries", "Budget2025", "桟橋"]);
    expect(found?.value.heading).toBeNull();
  });

  it("reads hashtags of which some hold blanks", () => {
    const found = recogniseTagLine("#Ferries #Granton harbour #桟橋", [], pageIn());
    expect(found?.value.tags.map(({ name }) => name)).toEqual(["Ferries", "Granton harbour", "桟橋"]);
  });

  it("keeps the addresses of tags under a heading", () => {
    const text = "Tags: Council, Heritage";
    const found = recogniseTagLine(text, linksOn(text, "Council", "Heritage"), pageIn());
    expect(found?.value.tags).toEqual([
      { name: "Council", url: "/tag/Council" },
      { name: "Heritage", url: "/tag/Heritage" },
    ]);
  });

  it("reads several links on a line as tags, with doubt", () => {
    const text = "Council | Heritage";
    const found = recogniseTagLine(text, linksOn(text, "Council", "Heritage"), pageIn());
    expect(found?.value.tags).toHaveLength(2);
    expect(found?.confidence).toBeLessThan(0.5);
  });

  it("does not read a sentence with links as tags", () => {
    const text = "The Council will list the Heritage pier";
    expect(recogniseTagLine(text, linksOn(text, "Council", "Heritage"), pageIn())).toBeNull();
  });

  it("does not read a heading whose links stand in a sentence", () => {
    const text = "Topics: the Council said that Heritage piers stay";
    expect(recogniseTagLine(text, linksOn(text, "Council", "Heritage"), pageIn())).toBeNull();
  });
});

describe("what is none", () => {
  test.each([
    "Council, Heritage, Ferries",
    "Council | Heritage | Ferries",
    "Topics of the day",
    "Tags, photos and links, all in one place",
    "Topics include piers, ferries, boats",
    "Topical McAllister",
    "Topics A-Z",
    "Tag Heuer opens a shop on the pier",
    "Topic: The council met on Monday and said that it would wait for the tables.",
    "Subjects told the council they would wait. It did not help.",
    "Time: 5 pm, 6 pm",
    "#1",
    "#1 in the charts",
    "# Ferries",
    "#Ferries are late #Granton",
    "#Ferries #Granton #Piers are closed until the storm is over",
    "#Ferries late again #Granton piers #Council",
    "The #ferries tag was used often",
    ...ODD_TEXTS,
  ])("%j", (text) => {
    expect(recogniseTagLine(text, [], pageIn())).toBeNull();
  });
});

test.each(["aB", "Ta", "#", "#a", "#a ", "#1", "Tags: ", ",", "a, ", "|", " "])(
  "cost grows with the length only: %j",
  (unit) => {
    expectLinear(unit, (text) => recogniseTagLine(text, [], pageIn(ja)));
    expectLinear(unit, (text) => recogniseTagLine(text.slice(0, 1200), [], pageIn(ja)), "Tags: ");
  },
);
