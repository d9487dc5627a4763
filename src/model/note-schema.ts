import * as z from "zod";

/** The zod schema of {@link Note}. */
export const NoteSchema = /* @__PURE__ */ (() =>
  z
    .object({
      code: z
        .enum([
          "text-empty",
          "article-missing",
          "headline-missing",
          "language-unknown",
          "date-order-ambiguous",
          "zone-ambiguous",
          "year-missing",
          "time-relative",
        ])
        .describe("What was remarked."),
      message: z.string().min(1).describe("The same in a sentence, for people."),
      start: z.number().int().nonnegative().describe("Where it begins, in UTF-16 code units."),
      end: z.number().int().nonnegative().describe("Where it ends, exclusive."),
    })
    .describe("Something odd that the caller may want to know."))();
