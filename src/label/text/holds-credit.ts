import type { BlockEvidence } from "../../recognise/recognise-block.ts";

const BYLINE = 0.7;
const DATE = 0.5;

/** Whether a line holds the credit of a picture, a byline or a date, so that it is no sentence of the text alone. */
export function holdsCredit({ credit, byline, timestamp }: BlockEvidence): boolean {
  return credit !== null || (byline?.confidence ?? 0) >= BYLINE || (timestamp?.confidence ?? 0) >= DATE;
}
