import {
  type NewsPage,
  parseArticle,
  parseNewsPage,
  parseRankings,
  parseRelatedTags,
  segmentPage,
} from "tearsheet";
import { NewsPageSchema } from "tearsheet/models";
import { describe, expect, test } from "vitest";
import { pageFixtures } from "./page-fixtures.ts";
import { addressesOfPage, lettersOf, stringsOfPage } from "./strings-of-page.ts";

const fixtures = pageFixtures();

test("there are fixtures", () => {
  expect(fixtures.length).toBeGreaterThan(0);
});

test("a folder without its expectation, its text or any assertion fails", () => {
  const path = (file: string): string => `../fixtures/pages/half/${file}`;
  expect(() => pageFixtures({ [path("page.txt")]: "A page" })).toThrow("expected.json is missing");
  expect(() => pageFixtures({ [path("expected.json")]: "{}" })).toThrow("page.txt is missing");
  expect(() => pageFixtures({ [path("page.txt")]: "A page", [path("expected.json")]: "{}" })).toThrow(
    "asserts nothing",
  );
});

describe.each(fixtures)("$name", ({ text, expected, options }) => {
  const page = parseNewsPage(text, options);

  test("comes out as expected", () => {
    // Objects may hold more than the expectation names; lists must be the same from end to end.
    expect(page).toMatchObject(expected);
  });

  test("passes the schema unchanged", () => {
    expect(NewsPageSchema.strict().parse(structuredClone(page))).toStrictEqual(page);
  });

  test("is covered by its segments without gap or overlap", () => {
    expect(page.segments.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    for (const [index, { start, end }] of page.segments.entries()) {
      expect(start).toBe(page.segments[index - 1]?.end ?? 0);
      expect(end).toBeGreaterThan(start);
    }
  });

  test("comes out the same twice, from frozen options and after a caller's changes", () => {
    const before = structuredClone(page);
    const scratch = parseNewsPage(text, options && Object.freeze({ ...options }));
    expect(scratch).toStrictEqual(before);
    spoil(scratch);
    expect(parseNewsPage(text, options)).toStrictEqual(before);
  });

  test("invents no string", () => {
    const letters = lettersOf(text);
    const invented = stringsOfPage(page).filter((each) => !letters.includes(lettersOf(each)));
    expect(invented).toEqual([]);
    const dense = text.replace(/\s/gu, "");
    expect(addressesOfPage(page).filter((url) => !dense.includes(url.replace(/\s/gu, "")))).toEqual([]);
  });

  test("has parts that agree with the whole", () => {
    expect(parseArticle(text, options)).toStrictEqual(page.article);
    expect(parseRelatedTags(text, options)).toStrictEqual(page.relatedTags);
    expect(parseRankings(text, options)).toStrictEqual(page.rankings);
    expect(segmentPage(text, options)).toStrictEqual(page.segments);
  });
});

/** Changes all that a caller could change, so that shared tables would show it. */
function spoil(page: NewsPage): void {
  if (page.article !== null) {
    page.article.headline = "spoilt";
    for (const block of page.article.body) block.text = "spoilt";
    page.article.authors.length = 0;
    page.article.marks.length = 0;
  }
  for (const segment of page.segments) segment.role = "furniture";
  page.segments.length = 0;
  page.relatedTags.length = 0;
  page.rankings.length = 0;
  page.notes.length = 0;
}
