import { isAgency } from "./agencies.ts";
import { type CreditStrength, creditStrength } from "./credit-strength.ts";
import type { Evidence } from "./evidence.ts";
import type { PageContext } from "./page-context.ts";
import { readCreditTail } from "./read-credit-tail.ts";
import { type Credit, readLabelledCredit } from "./read-labelled-credit.ts";
import { recogniseUnspacedCredit } from "./recognise-unspaced-credit.ts";

export type { Credit } from "./read-labelled-credit.ts";

const LONGEST_BARE = 90;
const BARE: Readonly<Record<CreditStrength, number>> = { source: 0.85, pair: 0.55, name: 0 };
/** A line with an agency's name alone may be its byline. */
const AGENCY_ALONE = 0.4;
const SPLIT = /[/|]|\svia\s/u;
const OPENING = /^[([]/u;
const CLOSING = /[)\]]$/u;

/**
 * Reads the credit of a picture: a line of its own, "Photo: Bea Holm", "© Reuters", "Bea Holm/Granton
 * Tribune", or the end of a caption, "The bridge at dusk. (AP Photo/Bea Holm)". A line that is labelled as a
 * caption ("Image caption, …") gives its caption with a null credit. Null for prose and for footers with the year of
 * a copyright.
 *
 * @example
 * recogniseCredit("The bridge at dusk. Photo: Bea Holm", context)?.value;
 * // { credit: "Bea Holm", caption: "The bridge at dusk." }
 */
export function recogniseCredit(text: string, context: PageContext): Evidence<Credit> | null {
  if (text.length < 3) return null;
  return (
    readLabelledCredit(text, context) ??
    readBareCredit(text) ??
    recogniseUnspacedCredit(text) ??
    readCreditTail(text, context)
  );
}

/** A whole line of names: "Bea Holm/Granton Tribune", "(AP Photo/Bea Holm)", "AFP via Getty Images". */
function readBareCredit(text: string): Evidence<Credit> | null {
  if (text.length > LONGEST_BARE) return null;
  const bracketed = OPENING.test(text) && CLOSING.test(text);
  const credit = bracketed ? text.slice(1, -1).trim() : text;
  const strength = creditStrength(credit);
  if (strength === null || (strength === "source" && !bracketed && isAgency(credit) && !SPLIT.test(credit))) {
    return strength === null ? null : whole(text, credit, AGENCY_ALONE);
  }
  const confidence = BARE[strength] + (bracketed && strength !== "name" ? 0.08 : 0);
  return confidence === 0 ? null : whole(text, credit, confidence);
}

function whole(text: string, credit: string, confidence: number): Evidence<Credit> {
  return { value: { credit, caption: null }, start: 0, end: text.length, confidence };
}
