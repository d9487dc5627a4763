import type { Byline } from "./model/byline.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import { partContext } from "./part-context.ts";
import { recogniseByline } from "./recognise/byline/recognise-byline.ts";
import type { Evidence } from "./recognise/evidence.ts";

/**
 * Reads one line as a byline.
 *
 * @returns The authors with their place in the line and how sure the form is; null when the line cannot be one.
 * @throws TypeError when an argument is of the wrong type.
 *
 * @example
 * ```ts
 * parseByline("By Owen Parrish, Transport Reporter")?.value.authors[0]?.role; // "Transport Reporter"
 * ```
 */
export function parseByline(text: string, options?: ParseOptions): Evidence<Byline> | null {
  return recogniseByline(text, partContext(text, options));
}
