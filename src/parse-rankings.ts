import type { ParseOptions } from "./model/parse-options.ts";
import type { Ranking } from "./model/ranking.ts";
import { parseNewsPage } from "./parse-news-page.ts";

/**
 * The lists of a page that are chosen or ordered by popularity, in page order.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseRankings(text: string, options?: ParseOptions): Ranking[] {
  return parseNewsPage(text, options).rankings;
}
