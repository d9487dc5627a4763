import type { Dateline } from "./model/dateline.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import { partContext } from "./part-context.ts";
import { recogniseDateline } from "./recognise/dateline/recognise-dateline.ts";
import type { Evidence } from "./recognise/evidence.ts";

/**
 * Reads the dateline that opens a paragraph.
 *
 * @returns The dateline, where it ends and how sure the form is; null when the paragraph opens with none.
 * @throws TypeError when an argument is of the wrong type.
 *
 * @example
 * ```ts
 * parseDateline("PUTRAJAYA, Malaysia — Two leaders met on Friday.")?.value.place; // "PUTRAJAYA, Malaysia"
 * ```
 */
export function parseDateline(text: string, options?: ParseOptions): Evidence<Dateline> | null {
  return recogniseDateline(text, partContext(text, options));
}
