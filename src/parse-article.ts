import type { Article } from "./model/article.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import { parseNewsPage } from "./parse-news-page.ts";

/**
 * The article of a page, or null when the text holds none.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseArticle(text: string, options?: ParseOptions): Article | null {
  return parseNewsPage(text, options).article;
}
