/** Why the articles of a {@link StoryList} stand together. */
export type StoryListKind = "related" | "latest" | "recommended" | "other";

/** One headline of a {@link StoryList}. */
export interface StoryLink {
  /** The headline as printed, without label, time or teaser. Never empty. */
  headline: string;
  /** The address where the text carries one, else null. */
  url: string | null;
}

/** A list of other articles that is no ranking: related, latest, recommended, or another box of headlines. */
export interface StoryList {
  /** What the heading says of the list; `"other"` when it says nothing of the kind. */
  kind: StoryListKind;
  /** The heading as printed, of links within the text the words before each ("Read more:"); null where there is none. */
  title: string | null;
  /** The entries in page order; never empty. */
  entries: StoryLink[];
}
