import * as tearsheet from "tearsheet";
import * as models from "tearsheet/models";
import { expect, test } from "vitest";

test("tearsheet exposes the public api", () => {
  expect(Object.keys(tearsheet).sort()).toEqual([
    "parseArticle",
    "parseByline",
    "parseDateline",
    "parseNewsPage",
    "parseRankings",
    "parseRelatedTags",
    "parseTimestamp",
    "segmentPage",
  ]);
});

test("tearsheet/models exposes the public api", () => {
  expect(Object.keys(models).sort()).toEqual([
    "ArticleSchema",
    "AuthorSchema",
    "BodyBlockSchema",
    "CaptionSchema",
    "DatelineSchema",
    "MarkSchema",
    "NewsPageSchema",
    "NoteSchema",
    "RankingEntrySchema",
    "RankingSchema",
    "RelatedTagSchema",
    "SegmentSchema",
    "StoryLinkSchema",
    "StoryListSchema",
  ]);
});

test("every function refuses what is no string, and an option that it does not know", () => {
  for (const parse of Object.values(tearsheet) as ((...args: unknown[]) => unknown)[]) {
    expect(() => parse(undefined), parse.name).toThrow(/^text: expected a string, got undefined$/u);
    expect(() => parse("a page", { timezone: "UTC" }), parse.name).toThrow(/^options\.timezone: unknown/u);
  }
});

test("every function takes the empty string", () => {
  for (const parse of Object.values(tearsheet) as ((text: string) => unknown)[]) {
    expect(() => parse(""), parse.name).not.toThrow();
  }
});
