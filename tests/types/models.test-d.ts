import type * as models from "tearsheet/models";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

test("what a schema gives out is exactly its interface", () => {
  expectTypeOf<z.output<typeof models.ArticleSchema>>().toEqualTypeOf<models.Article>();
  expectTypeOf<z.output<typeof models.AuthorSchema>>().toEqualTypeOf<models.Author>();
  expectTypeOf<z.output<typeof models.BodyBlockSchema>>().toEqualTypeOf<models.BodyBlock>();
  expectTypeOf<z.output<typeof models.CaptionSchema>>().toEqualTypeOf<models.Caption>();
  expectTypeOf<z.output<typeof models.DatelineSchema>>().toEqualTypeOf<models.Dateline>();
  expectTypeOf<z.output<typeof models.MarkSchema>>().toEqualTypeOf<models.Mark>();
  expectTypeOf<z.output<typeof models.NewsPageSchema>>().toEqualTypeOf<models.NewsPage>();
  expectTypeOf<z.output<typeof models.NoteSchema>>().toEqualTypeOf<models.Note>();
  expectTypeOf<z.output<typeof models.RankingEntrySchema>>().toEqualTypeOf<models.RankingEntry>();
  expectTypeOf<z.output<typeof models.RankingSchema>>().toEqualTypeOf<models.Ranking>();
  expectTypeOf<z.output<typeof models.RelatedTagSchema>>().toEqualTypeOf<models.RelatedTag>();
  expectTypeOf<z.output<typeof models.SegmentSchema>>().toEqualTypeOf<models.Segment>();
  expectTypeOf<z.output<typeof models.StoryLinkSchema>>().toEqualTypeOf<models.StoryLink>();
  expectTypeOf<z.output<typeof models.StoryListSchema>>().toEqualTypeOf<models.StoryList>();
});

test("what a schema takes is exactly its interface", () => {
  expectTypeOf<z.input<typeof models.ArticleSchema>>().toEqualTypeOf<models.Article>();
  expectTypeOf<z.input<typeof models.AuthorSchema>>().toEqualTypeOf<models.Author>();
  expectTypeOf<z.input<typeof models.BodyBlockSchema>>().toEqualTypeOf<models.BodyBlock>();
  expectTypeOf<z.input<typeof models.CaptionSchema>>().toEqualTypeOf<models.Caption>();
  expectTypeOf<z.input<typeof models.DatelineSchema>>().toEqualTypeOf<models.Dateline>();
  expectTypeOf<z.input<typeof models.MarkSchema>>().toEqualTypeOf<models.Mark>();
  expectTypeOf<z.input<typeof models.NewsPageSchema>>().toEqualTypeOf<models.NewsPage>();
  expectTypeOf<z.input<typeof models.NoteSchema>>().toEqualTypeOf<models.Note>();
  expectTypeOf<z.input<typeof models.RankingEntrySchema>>().toEqualTypeOf<models.RankingEntry>();
  expectTypeOf<z.input<typeof models.RankingSchema>>().toEqualTypeOf<models.Ranking>();
  expectTypeOf<z.input<typeof models.RelatedTagSchema>>().toEqualTypeOf<models.RelatedTag>();
  expectTypeOf<z.input<typeof models.SegmentSchema>>().toEqualTypeOf<models.Segment>();
  expectTypeOf<z.input<typeof models.StoryLinkSchema>>().toEqualTypeOf<models.StoryLink>();
  expectTypeOf<z.input<typeof models.StoryListSchema>>().toEqualTypeOf<models.StoryList>();
});

test("the comparison tells optional, readonly, wider and nested differences apart", () => {
  expectTypeOf<{ a: string }>().not.toEqualTypeOf<{ a?: string }>();
  expectTypeOf<{ a: string }>().not.toEqualTypeOf<{ readonly a: string }>();
  expectTypeOf<{ a: "x" }>().not.toEqualTypeOf<{ a: string }>();
  expectTypeOf<{ a: { b: 1 }[] }>().not.toEqualTypeOf<{ a: { b: 2 }[] }>();
  expectTypeOf<{ a: string[] }>().not.toEqualTypeOf<{ a: readonly string[] }>();
});

test("extending and picking keep their types", () => {
  type Stored = z.ZodObject<typeof models.ArticleSchema.shape & { id: z.ZodNumber }>;
  expectTypeOf<z.output<Stored>["id"]>().toEqualTypeOf<number>();
  expectTypeOf<z.output<typeof models.ArticleSchema.shape.headline>>().toEqualTypeOf<string | null>();
});
