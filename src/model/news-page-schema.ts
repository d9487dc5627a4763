import * as z from "zod";
import { ArticleSchema } from "./article-schema.ts";
import { NoteSchema } from "./note-schema.ts";
import { RankingSchema } from "./ranking-schema.ts";
import { RelatedTagSchema } from "./related-tag-schema.ts";
import { SegmentSchema } from "./segment-schema.ts";
import { StoryListSchema } from "./story-list-schema.ts";

/** The zod schema of {@link NewsPage}. */
export const NewsPageSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: z.enum(["article", "index", "live-blog", "stub", "other"]).describe("What the page is."),
      article: ArticleSchema.nullable().describe("The article, or null when the text holds none."),
      relatedTags: z.array(RelatedTagSchema).describe("The topics of the article, in page order."),
      rankings: z.array(RankingSchema).describe("Lists by popularity, in page order."),
      storyLists: z.array(StoryListSchema).describe("The other lists of articles, in page order."),
      segments: z.array(SegmentSchema).describe("The whole input in order, each stretch with its role."),
      notes: z.array(NoteSchema).describe("Remarks on what was odd, in page order."),
      format: z.enum(["lines", "wrapped", "markdown", "html-to-text"]).describe("The shape of the text."),
      language: z.string().min(1).nullable().describe("The language of the text, a BCP 47 tag."),
    })
    .describe("All that was found on a page."))();
