import * as z from "zod";

/** The zod schema of {@link Segment}. */
export const SegmentSchema = /* @__PURE__ */ (() =>
  z
    .object({
      role: z
        .enum([
          "headline",
          "kicker",
          "deck",
          "section",
          "byline",
          "timestamp",
          "caption",
          "credit",
          "paragraph",
          "subhead",
          "list-item",
          "quote",
          "table-row",
          "tag-heading",
          "tag",
          "list-heading",
          "list-entry",
          "comment",
          "furniture",
          "blank",
        ])
        .describe("What this stretch of the input is."),
      start: z.number().int().nonnegative().describe("Where it begins, in UTF-16 code units."),
      end: z.number().int().nonnegative().describe("Where it ends, exclusive."),
      confidence: z.number().min(0).max(1).describe("The estimated probability that the role is right."),
    })
    .describe("A stretch of the input and its role."))();
