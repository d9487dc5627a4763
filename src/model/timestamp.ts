import type { NoteCode } from "./note.ts";

/** What a {@link Stamp} is the time of; `"unlabelled"` when no word beside it says so. */
export type StampKind = "published" | "updated" | "unlabelled";

/** One date or time as it is printed on a page. */
export interface Stamp {
  /** What the label printed beside it says. */
  kind: StampKind;
  /**
   * ISO 8601, only as precise as printed: "2025-01-10T15:54:00+09:00" with a zone, "2025-01-10T15:54" without,
   * "2025-01-10"; null when the year is missing, the order of day and month is open or the time is relative.
   */
  value: string | null;
  /** The other readings that the print allows, the likelier first: of 03/04/2025 both days when `value` is null. */
  alternatives: readonly string[];
  /**
   * What is certain although `value` is null, as the tail of an ISO form: "--08-25", "--08-25T06:55",
   * "T14:20", "T14:20:00+09:00"; null when there is no such rest.
   */
  partial: string | null;
  /** The stamp as printed, with its label. Never empty. */
  text: string;
  /** Where it begins, label included, in UTF-16 code units of the text that was read. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** What was odd about it. */
  notes: readonly NoteCode[];
}

/**
 * The dates and times of a timestamp line.
 *
 * @example
 * "Published: 5 May 2024 | Updated: 6 May 2024, 10:05" gives `publishedAt` "2024-05-05" and
 * `updatedAt` "2024-05-06T10:05", with the two in `stamps`.
 */
export interface Timestamp {
  /** The value of the stamp labelled as published, else of the first without a label; null when it has none. */
  publishedAt: string | null;
  /** The value of the last stamp labelled as updated, or null. */
  updatedAt: string | null;
  /** All stamps of the line, in order; never empty. */
  stamps: Stamp[];
}
