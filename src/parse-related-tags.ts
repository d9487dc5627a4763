import type { ParseOptions } from "./model/parse-options.ts";
import type { RelatedTag } from "./model/related-tag.ts";
import { parseNewsPage } from "./parse-news-page.ts";

/**
 * The topics that a page files its article under, in page order.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseRelatedTags(text: string, options?: ParseOptions): RelatedTag[] {
  return parseNewsPage(text, options).relatedTags;
}
