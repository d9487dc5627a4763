import { checkOptions, checkText } from "./check-arguments.ts";
import type { Article } from "./model/article.ts";
import type { Byline } from "./model/byline.ts";
import type { Dateline } from "./model/dateline.ts";
import type { ParseOptions } from "./model/parse-options.ts";
import type { Ranking } from "./model/ranking.ts";
import type { RelatedTag } from "./model/related-tag.ts";
import type { Segment } from "./model/segment.ts";
import type { Timestamp } from "./model/timestamp.ts";
import { parseNewsPage } from "./parse-news-page.ts";
import { createPageContext } from "./recognise/create-page-context.ts";
import { detectLanguage } from "./recognise/detect-language.ts";
import type { Evidence } from "./recognise/evidence.ts";
import type { PageContext } from "./recognise/page-context.ts";
import { recogniseByline } from "./recognise/recognise-byline.ts";
import { recogniseDateline } from "./recognise/recognise-dateline.ts";
import { recogniseTimestamp } from "./recognise/recognise-timestamp.ts";

/**
 * The article of a page, or null when the text holds none.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseArticle(text: string, options?: ParseOptions): Article | null {
  return parseNewsPage(text, options).article;
}

/**
 * The topics that a page files its article under, in page order.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseRelatedTags(text: string, options?: ParseOptions): RelatedTag[] {
  return parseNewsPage(text, options).relatedTags;
}

/**
 * The lists of a page that are chosen or ordered by popularity, in page order.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function parseRankings(text: string, options?: ParseOptions): Ranking[] {
  return parseNewsPage(text, options).rankings;
}

/**
 * The whole text as segments with roles, from its first to its last code unit.
 *
 * @throws TypeError when an argument is of the wrong type.
 */
export function segmentPage(text: string, options?: ParseOptions): Segment[] {
  return parseNewsPage(text, options).segments;
}

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
  return recogniseTimestamp(text, contextOf(text, options));
}

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
  return recogniseByline(text, contextOf(text, options));
}

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
  return recogniseDateline(text, contextOf(text, options));
}

function contextOf(text: string, options: ParseOptions | undefined): PageContext {
  checkText(text);
  checkOptions(options);
  return createPageContext(options ?? {}, options?.language ?? detectLanguage(text));
}
