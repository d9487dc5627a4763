import * as z from "zod";

/** The zod schema of {@link RelatedTag}. */
export const RelatedTagSchema = /* @__PURE__ */ (() =>
  z
    .object({
      name: z.string().min(1).describe("The tag as printed, without # and separators."),
      url: z.string().min(1).nullable().describe("The address of the tag's page."),
    })
    .describe("A topic that the page files the article under."))();
