import * as z from "zod";

/** The zod schema of {@link Author}. */
export const AuthorSchema = /* @__PURE__ */ (() =>
  z
    .object({
      name: z.string().min(1).describe("The name as printed."),
      kind: z
        .enum(["person", "organization"])
        .describe("Whether a person signs, or a desk, agency or outlet."),
      role: z.string().min(1).nullable().describe("The job title printed with the name."),
      affiliation: z.string().min(1).nullable().describe("The outlet or agency printed with the name."),
    })
    .describe("Who is credited with writing the article."))();
