import type { OpeningKind } from "./byline-words.ts";

/** What opens a byline before the first name. */
export interface BylineOpening {
  /** `"label"`: the word for a newsroom, a role or an interview with a colon; `"genre"`: "Opinion |". */
  readonly kind: OpeningKind | "label" | "genre";
  /** Where the form begins in the text. */
  readonly start: number;
  /** Where the first name begins. */
  readonly nameAt: number;
  /** A colon stands after the word, or it is a word of several languages that opens nothing else ("By"). */
  readonly plain: boolean;
}
