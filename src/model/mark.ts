/** What a {@link Mark} says of the article. */
export type MarkKind =
  | "update"
  | "breaking"
  | "exclusive"
  | "correction"
  | "analysis"
  | "opinion"
  | "live"
  | "factbox"
  | "interview"
  | "sponsored";

/**
 * A label that the newsroom printed on the headline or above the text: "(UPDATE 1)", "BREAKING:", "Correction".
 *
 * @example
 * "(UPDATE 1)" gives `{ kind: "update", number: 1, text: "(UPDATE 1)" }`
 */
export interface Mark {
  /** What the label means. */
  kind: MarkKind;
  /** The number of an update ("UPDATE 2" gives 2), or null when none is printed. */
  number: number | null;
  /** The label as printed. */
  text: string;
}
