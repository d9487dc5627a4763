import { describe, expect, test } from "vitest";
import { phraseBits } from "../../../src/languages/phrase-bits.ts";
import type { PhraseCategory } from "../../../src/languages/phrase-category.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { matchPhrases, type PhraseHits } from "../../../src/recognise/text/match-phrases.ts";
import { expectLinear, ODD_TEXTS } from "./forms-support.ts";

function hits(text: string, language: string): PhraseHits {
  return matchPhrases(text, createPageContext({}, language).languages);
}

describe("a line that is a set phrase", () => {
  test.each<[text: string, category: PhraseCategory, language: string]>([
    ["İlgili Haberler", "related", "tr"],
    ["İLGİLİ HABERLER", "related", "tr"],
    ["I\u0307lgili haberler", "related", "tr"],
    ["ÇOK OKUNANLAR", "ranking", "tr"],
    ["CANLI ANLATIM", "live", "tr"],
    ["Canlı anlatım", "live", "tr"],
    ["ANASAYFA", "navigate", "tr"],
    ["Also Read-", "related", "en"],
    ["Also read --", "related", "en"],
    ["- Related -", "related", "en"],
    ["EDITOR’S PICKS", "recommended", "en"],
    ["E-mail", "share", "en"],
    ["Forums", "navigate", "en"],
    ["Front page", "navigate", "en"],
    ["Email address will not be published", "comments", "en"],
    ["Colofon", "legal", "nl"],
    ["Privacyverklaring", "legal", "nl"],
    ["Algemene voorwaarden", "legal", "nl"],
    ["相关新闻：", "related", "zh"],
    ["End of image gallery", "gallery", "en"],
    ["This video can not be played", "player", "en"],
    ["Ende des Dialogfensters.", "player", "de"],
    ["Plus anciens", "comments", "fr"],
    // A count is no word of the phrase.
    ["Yorumlar (4)", "comments", "tr"],
    ["Comments [12]", "comments", "en"],
    ["评论（3）", "comments", "zh"],
  ])("%s is %s", (text, category, language) => {
    expect(hits(text, language).whole & phraseBits(category)).not.toBe(0);
  });
});

describe("a line that opens with one or holds one", () => {
  test.each<[text: string, category: PhraseCategory, language: string]>([
    ["Ansvarlig redaktør: Kari Holm", "legal", "nb"],
    ["Ansv. chefredaktør: Jens Holm", "legal", "da"],
    ["Ansvarshavende chefredaktør: Jens Holm", "legal", "da"],
    ["Ansvarig utgivare: Karin Holm", "legal", "sv"],
    ["Tiempo de lectura: 6 min", "readingTime", "es"],
    ["Lästid: 2 min", "readingTime", "sv"],
    ["Время чтения: 3 мин.", "readingTime", "ru"],
    ["To play this video you need a newer browser.", "player", "en"],
    ["Comments (closed)", "comments", "en"],
    ["Also Read- How the bridge was shut", "related", "en"],
    ["İlgili haberler: Köprü kapandı", "related", "tr"],
  ])("%s opens with %s", (text, category, language) => {
    expect(hits(text, language).lead & phraseBits(category)).not.toBe(0);
  });

  test("finds a phrase after the first words", () => {
    const found = hits("Your email address will not be published. Required fields are marked", "en");
    expect(found.inside & phraseBits("comments")).not.toBe(0);
  });
});

describe("what holds none", () => {
  test.each([
    ["Köprü dün akşam kapandı", "tr"],
    ["Iliği donduran soğuk", "tr"],
    ["The also-ran read-out", "en"],
    ["The first of them (80) began to dance", "en"],
    ["Redaktør Kari Holm fikk fisk", "nb"],
    ["-", "en"],
  ])("%s", (text, language) => {
    expect(hits(text, language)).toEqual({ whole: 0, lead: 0, inside: 0 });
  });
});

test.each(ODD_TEXTS)("%j does not throw", (text) => {
  expect(() => hits(text, "tr")).not.toThrow();
});

test.each(["İ", "ı", "also read-", "- ", "related ", "相"])("grows with the length only: %j", (unit) => {
  expectLinear(unit, (text) => hits(text, "tr"));
});
