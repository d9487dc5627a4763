/** A topic that the page files the article under. */
export interface RelatedTag {
  /** The tag as printed, without "#" and separators. Never empty. */
  name: string;
  /** The address of the tag's page where the text carries one (Markdown, html-to-text), else null. */
  url: string | null;
}
