import type { ParseOptions } from "./model/parse-options.ts";
import type { Segment } from "./model/segment.ts";
import { parseNewsPage } from "./parse-news-page.ts";

/**
 * The whole text as segments with roles, from its first to its last code unit.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function segmentPage(text: string, options?: ParseOptions): Segment[] {
  return parseNewsPage(text, options).segments;
}
