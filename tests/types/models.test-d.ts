import type * as models from "tearsheet/models";
import { expectTypeOf, test } from "vitest";
import type * as z from "zod";

/** True only where both types are the same to the compiler: optional and readonly fields included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Flattens an interface, so that it can be compared with the type literal that zod infers. */
type Plain<T> = T extends readonly (infer Item)[]
  ? T extends unknown[]
    ? Plain<Item>[]
    : readonly Plain<Item>[]
  : T extends object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;

/** True where what a schema takes and what it gives are exactly the interface. */
type Proves<Schema extends z.ZodObject, Model> =
  Same<Plain<z.output<Schema>>, Plain<Model>> extends true
    ? Same<Plain<z.input<Schema>>, Plain<Model>>
    : false;

test("every schema stays a ZodObject and equals its interface", () => {
  expectTypeOf<Proves<typeof models.ArticleSchema, models.Article>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.AuthorSchema, models.Author>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.BodyBlockSchema, models.BodyBlock>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.CaptionSchema, models.Caption>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.DatelineSchema, models.Dateline>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.MarkSchema, models.Mark>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.NewsPageSchema, models.NewsPage>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.NoteSchema, models.Note>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.RankingEntrySchema, models.RankingEntry>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.RankingSchema, models.Ranking>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.RelatedTagSchema, models.RelatedTag>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.SegmentSchema, models.Segment>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.StoryLinkSchema, models.StoryLink>>().toEqualTypeOf<true>();
  expectTypeOf<Proves<typeof models.StoryListSchema, models.StoryList>>().toEqualTypeOf<true>();
});

test("the comparison itself tells optional, readonly, wider and nested differences apart", () => {
  expectTypeOf<Same<{ a: string }, { a?: string }>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Plain<{ a: string }>, Plain<{ readonly a: string }>>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Plain<{ a: "x" }>, Plain<{ a: string }>>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Plain<{ a: { b: 1 }[] }>, Plain<{ a: { b: 2 }[] }>>>().toEqualTypeOf<false>();
  expectTypeOf<Same<Plain<{ a: string[] }>, Plain<{ a: readonly string[] }>>>().toEqualTypeOf<false>();
});

test("extending and picking keep their types", () => {
  expectTypeOf<z.output<ReturnType<typeof models.ArticleSchema.pick<{ headline: true }>>>>().toEqualTypeOf<{
    headline: string | null;
  }>();
});
