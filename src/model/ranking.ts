/** One headline of a {@link Ranking}. */
export interface RankingEntry {
  /** The place in the list from 1: the number printed, else the order of appearance. */
  rank: number;
  /** The headline as printed, without rank, label, time or teaser. Never empty. */
  headline: string;
  /** The address where the text carries one, else null. */
  url: string | null;
}

/** A list of articles chosen or ordered by popularity: "Most read", "Trending", "JN ACCESS RANKING". */
export interface Ranking {
  /** The heading as printed, or null when the list has none. */
  title: string | null;
  /** The part of the site that the heading names ("Politics" in "Top Articles in Politics"), or null. */
  scope: string | null;
  /** The entries in page order; never empty. */
  entries: RankingEntry[];
}
