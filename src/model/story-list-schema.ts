import * as z from "zod";
import { StoryLinkSchema } from "./story-link-schema.ts";

/** The zod schema of {@link StoryList}. */
export const StoryListSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: z
        .enum(["related", "latest", "recommended", "other"])
        .describe("What the heading says of the list."),
      title: z.string().min(1).nullable().describe("The heading as printed."),
      entries: z.array(StoryLinkSchema).min(1).describe("The entries in page order."),
    })
    .describe("A list of other articles that is no ranking."))();
