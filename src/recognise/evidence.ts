/**
 * What a text could be: the value that it would have, where it stands and how sure the printed form is.
 * Whether it is that on this page is for the labelling stage to decide.
 */
export interface Evidence<Value> {
  /** The value that the text gives if it is what it looks like. */
  value: Value;
  /** Where the form begins in the text that was given, in UTF-16 code units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** How sure the form is, from 0 to 1: 1 for a form that nothing else is printed in. */
  confidence: number;
}
