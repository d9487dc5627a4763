import { describe, expect, it, test } from "vitest";
import { countryOf } from "../../../src/recognise/country-of.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";

describe("createPageContext", () => {
  test.each([
    ["ja", ["ja", "en"]],
    ["de-AT", ["de", "en"]],
    ["no", ["nb", "en"]],
    ["en-GB", ["en"]],
    ["is", ["en"]],
    [null, ["en"]],
  ])("the words of a page in %s are those of %j", (language, codes) => {
    expect(createPageContext({}, language).languages.map(({ code }) => code)).toEqual(codes);
  });

  it("gives the same list for the same language, so that compiled words are found again", () => {
    const first = createPageContext({}, "fr").languages;
    expect(createPageContext({ url: "https://example.ch/" }, "fr-CH").languages).toBe(first);
  });

  it("keeps the caller's zone and moment", () => {
    const now = new Date("2031-05-06T07:08:09Z");
    expect(
      createPageContext({ timeZone: "Asia/Tokyo", now, url: "https://hafen.example.de/x" }, null),
    ).toMatchObject({
      timeZone: "Asia/Tokyo",
      now,
      country: "de",
    });
  });

  it("knows nothing where the caller says nothing, or nothing valid", () => {
    expect(createPageContext({}, null)).toMatchObject({ timeZone: null, now: null, country: null });
    const odd = createPageContext({ timeZone: "", now: new Date(Number.NaN), url: "" }, null);
    expect(odd).toMatchObject({ timeZone: null, now: null, country: null });
  });
});

describe("countryOf", () => {
  test.each([
    ["https://www.hafenbote.de/lokales/1.html", "de"],
    ["http://news.example.co.uk:8080/a?b=.fr", "gb"],
    ["//example.com.au/x", "au"],
    ["example.jp", "jp"],
    ["HTTPS://EXAMPLE.CO.JP#top", "jp"],
    ["https://user:word@example.fr/", "fr"],
    ["https://example.se./", "se"],
  ])("%s is of the country %s", (url, country) => {
    expect(countryOf(url)).toBe(country);
  });

  test.each([
    "https://example.com/de/",
    "https://example.org",
    "https://example.io/",
    "https://example.tv",
    "https://example.co/",
    "https://example.news/x.fr",
    "https://127.0.0.1/a",
    "https://[2001:db8::de]/",
    "https://localhost/",
    "https://de/",
    "https://.de/",
    "mailto:a@b",
    "not an address",
    "https://",
    "://x",
    "",
    "https://пример.рф/",
    "a".repeat(100_000),
    `https://${"a.".repeat(50_000)}de`,
  ])("%.40s names no country", (url) => {
    expect(countryOf(url)).toBeNull();
  });
});
