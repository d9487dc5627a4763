import type { Article } from "./article.ts";
import type { Note } from "./note.ts";
import type { Ranking } from "./ranking.ts";
import type { RelatedTag } from "./related-tag.ts";
import type { Segment } from "./segment.ts";
import type { StoryList } from "./story-list.ts";

/**
 * What the page is: `"article"`; `"index"`, a section front or home page whose lists are the content;
 * `"live-blog"`, an article of posts under their times; `"stub"`, an article cut after its opening above a request to
 * pay or log in; `"other"`, anything else.
 */
export type PageKind = "article" | "index" | "live-blog" | "stub" | "other";

/**
 * The shape of the text: `"lines"`, a line a block (innerText, WET, trafilatura); `"wrapped"`, hard-wrapped
 * at a width (lynx, mail); `"markdown"`; `"html-to-text"`, the output of the npm package of that name.
 */
export type TextFormat = "lines" | "wrapped" | "markdown" | "html-to-text";

/** All that was found on a page. */
export interface NewsPage {
  /** What the page is. */
  kind: PageKind;
  /** The article, or null when the text holds none (an index page, an error page). */
  article: Article | null;
  /** The topics that the page files the article under, in page order, each once. */
  relatedTags: RelatedTag[];
  /** Lists chosen or ordered by popularity, in page order. */
  rankings: Ranking[];
  /** The other lists of articles, in page order. */
  storyLists: StoryList[];
  /** The evidence: the whole input in order, each stretch with its role. */
  segments: Segment[];
  /** Remarks on what was odd, in page order. */
  notes: Note[];
  /** The recognised shape of the text. */
  format: TextFormat;
  /** The language of the text as a BCP 47 tag ("en", "ja"), or null when it could not be told. */
  language: string | null;
}
