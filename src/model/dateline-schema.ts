import * as z from "zod";

/** The zod schema of {@link Dateline}. */
export const DatelineSchema = /* @__PURE__ */ (() =>
  z
    .object({
      place: z.string().min(1).describe("Where the story was filed, as printed."),
      agency: z.string().min(1).nullable().describe("The agency named in the dateline."),
      date: z.string().min(1).nullable().describe("The day named in the dateline, as printed."),
      text: z.string().min(1).describe("The whole dateline as printed."),
    })
    .describe("The place, and sometimes agency and day, that open the first paragraph."))();
