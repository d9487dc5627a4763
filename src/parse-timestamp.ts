import type { ParseOptions } from "./model/parse-options.ts";
import type { Timestamp } from "./model/timestamp.ts";
import { partContext } from "./part-context.ts";
import type { Evidence } from "./recognise/evidence.ts";
import { recogniseTimestamp } from "./recognise/timestamp/recognise-timestamp.ts";

/**
 * Reads one line as dates and times: what it could be if it is the article's timestamp line.
 *
 * @returns The dates with their place in the line and how sure the form is; null when the line holds none.
 * @throws TypeError when an argument is of the wrong type.
 *
 * @example
 * ```ts
 * parseTimestamp("15:54 JST, January 10, 2025")?.value.publishedAt; // "2025-01-10T15:54:00+09:00"
 * ```
 */
export function parseTimestamp(text: string, options?: ParseOptions): Evidence<Timestamp> | null {
  return recogniseTimestamp(text, partContext(text, options));
}
