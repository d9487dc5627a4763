import { describe, expect, it, test } from "vitest";
import { foldOf, siteOf } from "../../../training/site-of.ts";

describe("siteOf", () => {
  test.each([
    ["https://courier.example/harbour/lamp", "courier.example"],
    ["https://www.courier.example/", "courier.example"],
    ["http://sport.live.courier.example:8080/a?b=c#d", "courier.example"],
    ["https://reader:secret@www.courier.example/a", "courier.example"],
    ["https://WWW.Courier.Example/A", "courier.example"],
    ["https://www.lantern.co.uk/news", "lantern.co.uk"],
    ["https://lantern.co.uk", "lantern.co.uk"],
    ["https://mobile.lantern.com.au/x", "lantern.com.au"],
    ["https://www.lantern.or.jp", "lantern.or.jp"],
    ["https://news.lantern.co.za?id=1", "lantern.co.za"],
    ["https://www.lantern.fr/a", "lantern.fr"],
  ])("keeps the registrable domain of %s", (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  test.each([
    ["a name that merely looks like a second level", "https://www.com.example/a", "com.example"],
    ["a short name under a country", "https://a.bc.uk", "bc.uk"],
    ["a second level under a long top level", "https://www.co.museum", "co.museum"],
    ["no address at all", "courier", "courier"],
    ["nothing", "", ""],
  ])("does not take too much of %s", (_, url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe("foldOf", () => {
  it("gives a site the same fold each time, within the number of folds", () => {
    const sites = Array.from({ length: 200 }, (_, at) => `outlet${String(at)}.example`);
    const folds = sites.map((site) => foldOf(site, 5));
    expect(sites.map((site) => foldOf(site, 5))).toEqual(folds);
    expect([...new Set(folds)].sort()).toEqual([0, 1, 2, 3, 4]);
  });

  it("puts the pages of one site into one fold", () => {
    const urls = ["https://www.lantern.co.uk/a", "https://sport.lantern.co.uk/b", "http://lantern.co.uk"];
    expect(new Set(urls.map((url) => foldOf(siteOf(url), 5))).size).toBe(1);
  });

  it("is pinned, since another dealing would change which pages each fit has seen", () => {
    expect(["courier.example", "lantern.co.uk", "oster.example"].map((site) => foldOf(site, 5))).toEqual([
      0, 0, 1,
    ]);
  });
});
