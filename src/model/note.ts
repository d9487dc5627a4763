/** The closed list of things that a parse can remark. */
export type NoteCode =
  | "text-empty"
  | "article-missing"
  | "headline-missing"
  | "language-unknown"
  | "date-order-ambiguous"
  | "zone-ambiguous"
  | "year-missing"
  | "time-relative";

/** Something odd that the caller may want to know; a parse never throws for it. */
export interface Note {
  /** What was remarked. */
  code: NoteCode;
  /** The same in a sentence, for people. */
  message: string;
  /** Where the remarked text begins, in UTF-16 code units of the input. */
  start: number;
  /** Where it ends, exclusive; equal to `start` when the remark is of the whole page. */
  end: number;
}
