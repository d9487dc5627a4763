import * as z from "zod";

/** The zod schema of {@link StoryLink}. */
export const StoryLinkSchema = /* @__PURE__ */ (() =>
  z
    .object({
      headline: z.string().min(1).describe("The headline as printed."),
      url: z.string().min(1).nullable().describe("The address, where the text carries one."),
    })
    .describe("One headline of a story list."))();
