import * as z from "zod";
import { AuthorSchema } from "./author-schema.ts";
import { BodyBlockSchema } from "./body-block-schema.ts";
import { CaptionSchema } from "./caption-schema.ts";
import { DatelineSchema } from "./dateline-schema.ts";
import { ISO_MOMENT } from "./iso-patterns.ts";
import { MarkSchema } from "./mark-schema.ts";

/** The zod schema of {@link Article}. */
export const ArticleSchema = /* @__PURE__ */ (() => {
  const line = z.string().min(1).nullable();
  const moment = z.string().regex(ISO_MOMENT).nullable();
  return z
    .object({
      headline: line.describe("The title line."),
      kicker: line.describe("The short label above the headline."),
      deck: line.describe("The sentence under the headline."),
      section: line.describe("The section that the page names."),
      authors: z.array(AuthorSchema).describe("The people credited, else the desk or organisation."),
      agency: line.describe("The wire agency credited."),
      dateline: DatelineSchema.nullable().describe("The dateline that opens the first paragraph."),
      publishedAt: moment.describe("When it was first published, ISO 8601, as precise as printed."),
      updatedAt: moment.describe("When it was last changed, ISO 8601, as precise as printed."),
      captions: z.array(CaptionSchema).describe("The captions of its pictures, in page order."),
      body: z.array(BodyBlockSchema).describe("The blocks of its text, in page order."),
      marks: z.array(MarkSchema).describe("Labels such as UPDATE or BREAKING, in page order."),
    })
    .describe("The article of a page.");
})();
