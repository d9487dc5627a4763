import * as z from "zod";
import { ISO_POST_TIME } from "./iso-patterns.ts";

/** The zod schema of {@link BodyBlock}. */
export const BodyBlockSchema = /* @__PURE__ */ (() =>
  z
    .object({
      type: z
        .enum(["paragraph", "subhead", "list-item", "quote", "table-row"])
        .describe("What the block is."),
      text: z.string().min(1).describe("The text in one line."),
      time: z
        .string()
        .regex(ISO_POST_TIME)
        .nullable()
        .describe("The time of a live blog's post, as printed."),
    })
    .describe("One block of the article's text."))();
