import { describe, expect, test } from "vitest";
import { decodeEntities } from "../../../src/read/decode-entities.ts";
import { repairText } from "../../../src/read/repair-text.ts";

describe("decodeEntities", () => {
  test.each([
    ["Pell &amp; Moor", "Pell & Moor"],
    ["&#8216;late&#8217;", "‘late’"],
    ["&#x2014; tide", "— tide"],
    ["Ren&eacute;e &Uuml;ber &yuml;&nbsp;", "Renée Über ÿ\u00a0"],
    ["&#146;til", "’til"],
    ["&euro;5 &hellip; &rarr;", "€5 … →"],
  ])("decodes %j", (raw, text) => {
    expect(decodeEntities(raw)).toBe(text);
  });

  test.each([
    "AT&T; no entity",
    "Q&A",
    "&notaname;",
    "&#0;",
    "&#xD800;",
    "&#1114112;",
    "& amp;",
    "&amp",
    "fish&chips;",
  ])("keeps %j", (raw) => {
    expect(decodeEntities(raw)).toBe(raw);
  });

  test("decodes once: an escaped entity stays one", () => {
    expect(decodeEntities("&amp;lt; &amp;amp;")).toBe("&lt; &amp;");
  });
});

describe("repairText", () => {
  test.each([
    ["soft hyphens (trafilatura#43)", "För\u00adder\u00adkredit", "Förderkredit"],
    ["hard and thin blanks", "4\u00a0May,\u202f9\u2009am", "4 May, 9 am"],
    ["ideographic blanks", "記者\u3000山田", "記者 山田"],
    ["tabs and runs of blanks", "a \t  b", "a b"],
    ["zero-width, direction marks and BOM", "Bre\u200bhm\u200e \u202aof\u202c\ufeff", "Brehm of"],
    ["control characters", "ti\0de\u0007", "tide"],
    ["an entity that is a blank", "4&nbsp;&nbsp;May", "4 May"],
    ["a joiner between letters that do not join", "tide\u200dmark", "tidemark"],
    ["a joiner inside an emoji", "a 👩\u200d🚀 b", "a 👩\u200d🚀 b"],
    ["a non-joiner inside a Persian word", "می\u200cخواهم", "می\u200cخواهم"],
    ["full-width signs as printed", "Ｃ）２０２５", "Ｃ）２０２５"],
  ])("repairs %s", (_, raw, text) => {
    expect(repairText(raw, []).text).toBe(text);
  });

  test("keeps the words of links in place", () => {
    const raw = "See &amp; the  &quot;tide&quot;  table";
    const start = raw.indexOf("&quot;");
    const { text, links } = repairText(raw, [{ start, end: raw.lastIndexOf(";") + 1, url: "/t" }]);
    expect(text).toBe('See & the "tide" table');
    expect(links.map((link) => text.slice(link.start, link.end))).toEqual(['"tide"']);
  });

  test("drops a link without words", () => {
    expect(repairText("tide", [{ start: 4, end: 4, url: "/t" }]).links).toEqual([]);
  });
});
