import type { Author } from "./author.ts";
import type { Caption } from "./caption.ts";
import type { Dateline } from "./dateline.ts";
import type { Mark } from "./mark.ts";

/** What a {@link BodyBlock} is. */
export type BodyBlockType = "paragraph" | "subhead" | "list-item" | "quote" | "table-row";

/** One block of the article's text, in reading order. */
export interface BodyBlock {
  /** What the block is. */
  type: BodyBlockType;
  /** The text in one line: wrapped lines joined, marks and invisible characters off. Never empty. */
  text: string;
  /**
   * On the first block of a live blog's post the time printed above it, as precise as printed
   * ("2025-01-10T14:05", or "14:05" where only the clock time stands); else null.
   */
  time: string | null;
}

/** The article of a page. A field that no text on the page proves is null, or an empty list. */
export interface Article {
  /** The title line, with its marks as printed, without the site's name; null when none was found. */
  headline: string | null;
  /** The short label printed above the headline ("Exclusive", "Local elections"), or null. */
  kicker: string | null;
  /** The sentence under the headline that sums the story up (standfirst), or null. */
  deck: string | null;
  /** The section that the page names for this article ("Politics"), or null. */
  section: string | null;
  /** The people credited, else the desk or organisation; empty when nobody is credited. */
  authors: Author[];
  /** The wire agency credited in byline, dateline or last line ("Reuters"), or null. */
  agency: string | null;
  /** The dateline that opens the first paragraph, or null. */
  dateline: Dateline | null;
  /**
   * When the article was first published, ISO 8601, only as precise as printed: "2025-01-10T15:54:00+09:00",
   * "2025-01-10T15:54" (no zone printed) or "2025-01-10"; null when the page prints no certain date.
   */
  publishedAt: string | null;
  /** When the article was last changed, in the same form; null when the page prints none. */
  updatedAt: string | null;
  /** The captions of the article's pictures, in page order. */
  captions: Caption[];
  /** Paragraphs, subheads, list items, quotes and table rows, in page order. */
  body: BodyBlock[];
  /** Labels on kicker and headline such as "(UPDATE 1)" or "BREAKING", in page order. */
  marks: Mark[];
}
