import * as z from "zod";

/** The zod schema of {@link Mark}. */
export const MarkSchema = /* @__PURE__ */ (() =>
  z
    .object({
      kind: z
        .enum([
          "update",
          "breaking",
          "exclusive",
          "correction",
          "analysis",
          "opinion",
          "live",
          "factbox",
          "interview",
          "sponsored",
        ])
        .describe("What the label means."),
      number: z.number().int().nonnegative().nullable().describe("The number of an update."),
      text: z.string().min(1).describe("The label as printed."),
    })
    .describe("A label that the newsroom printed on the headline or above the text."))();
