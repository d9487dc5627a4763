/** One printed line that is not blank, by its place in the input. */
export interface Line {
  /** Where its text begins, blanks and invisible characters before it left out. */
  readonly start: number;
  /** Where its text ends, exclusive. */
  readonly end: number;
  /** How many columns of blanks stand before the text; a tab counts to the next multiple of four. */
  readonly indent: number;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** How many blanks stand after the text: two or more are a line break in Markdown. */
  readonly tail: number;
}
