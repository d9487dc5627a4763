import * as z from "zod";
import { RankingEntrySchema } from "./ranking-entry-schema.ts";

/** The zod schema of {@link Ranking}. */
export const RankingSchema = /* @__PURE__ */ (() =>
  z
    .object({
      title: z.string().min(1).nullable().describe("The heading as printed."),
      scope: z.string().min(1).nullable().describe("The part of the site that the heading names."),
      entries: z.array(RankingEntrySchema).min(1).describe("The entries in page order."),
    })
    .describe("A list of articles chosen or ordered by popularity."))();
