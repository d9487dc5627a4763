import type { Claims } from "../page-labels.ts";

/** Further below the headline a byline is that of an ending or of another story. */
const REACH = 14;
/** A text has at least so many times the paragraphs below its byline that stand above it. */
const TIMES_BELOW = 2;

/**
 * The text begins below byline and date: paragraphs between the headline and them are a deck or a summary made for
 * the reader in a hurry. Items there are the points of a wire story, which are part of it.
 */
export function dropAboveByline(claims: Claims, headline: number): void {
  if (headline < 0) return;
  const head = claims.slice(0, headline + REACH);
  const credit = Math.max(head.lastIndexOf("byline"), head.lastIndexOf("timestamp"));
  const isText = (at: number): boolean => claims[at] === "paragraph";
  const above = [...claims.keys()].slice(headline + 1, Math.max(headline + 1, credit));
  const below = [...claims.keys()].slice(credit + 1).filter(isText).length;
  if (above.filter(isText).length * TIMES_BELOW > below) return;
  for (const at of above) if (isText(at) || claims[at] === "subhead") claims[at] = null;
}
