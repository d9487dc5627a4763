import type { TextFormat } from "./news-page.ts";

/** What the caller knows beside the text. Every field may be left out. */
export interface ParseOptions {
  /** The page's address; its country domain helps to settle zones and the order of day and month. */
  url?: string | undefined;
  /** The page's language as a BCP 47 tag; found from the text when left out. */
  language?: string | undefined;
  /** An IANA zone ("Asia/Tokyo"), for clock times that are printed without a zone or with an ambiguous one. */
  timeZone?: string | undefined;
  /** The moment to which "2 hours ago", "today" and a date without a year refer; without it they give null. */
  now?: Date | undefined;
  /** The shape of the text; found from the text when left out. */
  format?: TextFormat | undefined;
}
