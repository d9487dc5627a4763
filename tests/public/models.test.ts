import {
  type Article,
  ArticleSchema,
  type NewsPage,
  NewsPageSchema,
  RankingEntrySchema,
  SegmentSchema,
} from "tearsheet/models";
import { describe, expect, test } from "vitest";
import * as z from "zod";

const ARTICLE: Article = {
  headline: "Dredger Leaves Saltmarsh Two Years Early",
  kicker: null,
  deck: null,
  section: "Harbour",
  authors: [{ name: "Ines Calloway", kind: "person", role: "Transport Reporter", affiliation: null }],
  agency: null,
  dateline: { place: "SALTMARSH", agency: null, date: null, text: "SALTMARSH —" },
  publishedAt: "2031-02-12T14:05:00+01:00",
  updatedAt: "2031-02-13",
  captions: [{ text: "The dredger at dusk.", credit: null }],
  body: [{ type: "paragraph", text: "SALTMARSH — The dredger has left.", time: null }],
  marks: [{ kind: "update", number: 1, text: "(UPDATE 1)" }],
};

const PAGE: NewsPage = {
  kind: "article",
  article: ARTICLE,
  relatedTags: [{ name: "Harbour", url: "https://courier.example/tag/harbour" }],
  rankings: [
    { title: "Most Read", scope: null, entries: [{ rank: 1, headline: "Lamp Out Again", url: null }] },
  ],
  storyLists: [{ kind: "latest", title: "Latest", entries: [{ headline: "Pier Reopens", url: null }] }],
  segments: [{ role: "headline", start: 0, end: 40, confidence: 0.98 }],
  notes: [{ code: "zone-ambiguous", message: "IST is the name of three zones.", start: 4, end: 7 }],
  format: "lines",
  language: "en",
};

/** The keys of a JSON schema as nested lists: what a reader of the schema can rely on. */
function outline(schema: z.core.JSONSchema._JSONSchema | undefined): unknown {
  if (schema === undefined || typeof schema === "boolean") return schema;
  const options = schema.anyOf?.filter((each) => typeof each === "object" && each.type !== "null");
  if (options?.[0] !== undefined) return outline(options[0]);
  if (Array.isArray(schema.items)) return undefined;
  if (schema.items !== undefined) return [outline(schema.items)];
  if (schema.properties === undefined) return schema.enum === undefined ? schema.type : "enum";
  return Object.fromEntries(Object.entries(schema.properties).map(([key, each]) => [key, outline(each)]));
}

/** The paths of all properties that have no description. */
function undescribed(schema: unknown, path = "$"): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const found = Object.entries(schema).flatMap(([key, value]) => undescribed(value, `${path}.${key}`));
  const { properties } = schema as { properties?: Record<string, { description?: string }> };
  for (const [key, property] of Object.entries(properties ?? {})) {
    if (property.description === undefined) found.push(`${path}.properties.${key}`);
  }
  return found;
}

describe("NewsPageSchema", () => {
  test("takes a page and gives it back unchanged", () => {
    expect(NewsPageSchema.parse(PAGE)).toEqual(PAGE);
    expect(NewsPageSchema.parse(JSON.parse(JSON.stringify(PAGE)))).toEqual(PAGE);
  });

  test("takes a page without an article", () => {
    const index: NewsPage = { ...PAGE, kind: "index", article: null, notes: [] };
    expect(NewsPageSchema.parse(index)).toEqual(index);
  });

  test.each<[string, (page: Record<string, unknown>) => void]>([
    ["a field is missing", (page) => delete page["language"]],
    ["a field is undefined", (page) => (page["article"] = undefined)],
    ["the kind is unknown", (page) => (page["kind"] = "blog")],
    ["a headline is empty", (page) => (page["article"] = { ...ARTICLE, headline: "" })],
    ["a date is in words", (page) => (page["article"] = { ...ARTICLE, publishedAt: "12 February 2031" })],
    ["a date has no day", (page) => (page["article"] = { ...ARTICLE, publishedAt: "2031-02" })],
    ["a ranking is empty", (page) => (page["rankings"] = [{ title: "Most Read", scope: null, entries: [] }])],
    [
      "a confidence is over one",
      (page) => (page["segments"] = [{ role: "tag", start: 0, end: 1, confidence: 1.01 }]),
    ],
    [
      "an offset is negative",
      (page) => (page["segments"] = [{ role: "tag", start: -1, end: 1, confidence: 1 }]),
    ],
  ])("refuses a page when %s", (_what, spoil) => {
    const page: Record<string, unknown> = { ...PAGE };
    spoil(page);
    expect(NewsPageSchema.safeParse(page).success).toBe(false);
  });

  test("becomes a JSON schema", () => {
    const schema = z.toJSONSchema(NewsPageSchema);
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.required).toEqual(Object.keys(NewsPageSchema.shape));
    expect(outline(schema)).toEqual({
      kind: "enum",
      article: {
        headline: "string",
        kicker: "string",
        deck: "string",
        section: "string",
        authors: [{ name: "string", kind: "enum", role: "string", affiliation: "string" }],
        agency: "string",
        dateline: { place: "string", agency: "string", date: "string", text: "string" },
        publishedAt: "string",
        updatedAt: "string",
        captions: [{ text: "string", credit: "string" }],
        body: [{ type: "enum", text: "string", time: "string" }],
        marks: [{ kind: "enum", number: "integer", text: "string" }],
      },
      relatedTags: [{ name: "string", url: "string" }],
      rankings: [
        {
          title: "string",
          scope: "string",
          entries: [{ rank: "integer", headline: "string", url: "string" }],
        },
      ],
      storyLists: [{ kind: "enum", title: "string", entries: [{ headline: "string", url: "string" }] }],
      segments: [{ role: "enum", start: "integer", end: "integer", confidence: "number" }],
      notes: [{ code: "enum", message: "string", start: "integer", end: "integer" }],
      format: "enum",
      language: "string",
    });
  });

  test("describes every field in its JSON schema", () => {
    expect(undescribed(z.toJSONSchema(NewsPageSchema))).toEqual([]);
    expect(undescribed({ properties: { bare: { type: "string" } } })).toEqual(["$.properties.bare"]);
  });
});

describe("schemas stay ZodObjects", () => {
  test("extend", () => {
    const Stored = ArticleSchema.extend({ id: z.number() });
    expect(Stored.parse({ ...ARTICLE, id: 7 })).toEqual({ ...ARTICLE, id: 7 });
    expect(Stored.safeParse(ARTICLE).success).toBe(false);
  });

  test("pick, omit and partial", () => {
    expect(ArticleSchema.pick({ headline: true }).parse(ARTICLE)).toEqual({ headline: ARTICLE.headline });
    expect(RankingEntrySchema.omit({ url: true }).parse({ rank: 2, headline: "Lamp Out Again" })).toEqual({
      rank: 2,
      headline: "Lamp Out Again",
    });
    expect(SegmentSchema.partial().parse({ start: 3 })).toEqual({ start: 3 });
  });

  test("strict refuses a key that is not in the model", () => {
    expect(ArticleSchema.strict().safeParse({ ...ARTICLE, paywalled: true }).success).toBe(false);
    expect(ArticleSchema.strict().safeParse(ARTICLE).success).toBe(true);
  });
});
