import * as z from "zod";

/** The zod schema of {@link Caption}. */
export const CaptionSchema = /* @__PURE__ */ (() =>
  z
    .object({
      text: z.string().min(1).describe("The caption as its line prints it."),
      credit: z.string().min(1).nullable().describe("Who took or owns the picture."),
    })
    .describe("The text printed with a picture."))();
