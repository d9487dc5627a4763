/**
 * What a {@link Segment} of the page is. `"blank"` is the white space between blocks; `"comment"` is kept for later,
 * comments are `"furniture"` today.
 */
export type SegmentRole =
  | "headline"
  | "kicker"
  | "deck"
  | "section"
  | "byline"
  | "timestamp"
  | "caption"
  | "credit"
  | "paragraph"
  | "subhead"
  | "list-item"
  | "quote"
  | "table-row"
  | "tag-heading"
  | "tag"
  | "list-heading"
  | "list-entry"
  | "comment"
  | "furniture"
  | "blank";

/** A stretch of the input and its role. The segments of a page cover it from end to end, without gap or overlap. */
export interface Segment {
  /** What this stretch is. */
  role: SegmentRole;
  /** Where it begins: an offset into the input in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive, in UTF-16 code units. */
  end: number;
  /** The estimated probability, from 0 to 1, that the role is right; 1 for `"blank"`. */
  confidence: number;
}
