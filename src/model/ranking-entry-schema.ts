import * as z from "zod";

/** The zod schema of {@link RankingEntry}. */
export const RankingEntrySchema = /* @__PURE__ */ (() =>
  z
    .object({
      rank: z
        .number()
        .int()
        .nonnegative()
        .describe("The number printed, else the order of appearance from 1."),
      headline: z.string().min(1).describe("The headline as printed."),
      url: z.string().min(1).nullable().describe("The address, where the text carries one."),
    })
    .describe("One headline of a ranking."))();
