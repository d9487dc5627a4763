import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { isAgency } from "../text/agencies.ts";
import { matchPhrases } from "../text/match-phrases.ts";
import { BAR, BRACKET, COMMA, SLASH, signsOf } from "../text/signs-of.ts";
import { creditStrength, isBareSource } from "./credit-strength.ts";
import { readCreditTail } from "./read-credit-tail.ts";
import { readLabelledCaption } from "./read-labelled-caption.ts";
import { type Credit, isByWord, readLabelledCredit } from "./read-labelled-credit.ts";
import { readMakerNotice } from "./read-maker-notice.ts";
import { recogniseUnspacedCredit } from "./recognise-unspaced-credit.ts";

export type { Credit } from "./read-labelled-credit.ts";

const LONGEST_BARE = 90;
const BARE = { source: 0.85, pair: 0.5 };
/** A line with an agency's name alone may be its byline. */
const AGENCY_ALONE = 0.4;
const PARTS = SLASH | BAR | COMMA;
const VIA_INSIDE = /\bvia\s/u;
/** What parts a picture's maker from its agency, where a byline has a comma or a bar. */
const OWNED = /\/|\bvia\s|Photo|Images|Getty/iu;
const VIA = /^via\s/iu;
/** "BEA HOLM (REUTERS)": the agency may stand in brackets behind the maker. */
const AGENCY_BEHIND = /^\p{Lu}[\p{L}'’.-]{1,24}(?: [\p{L}'’.-]{1,24}){1,3} \((?<agency>[^()]{2,24})\)$/u;
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
    readLabelledCaption(text) ??
    readMakerNotice(text) ??
    readLabelledCredit(text, context) ??
    readBareCredit(text, context) ??
    recogniseUnspacedCredit(text) ??
    readCreditTail(text, context)
  );
}

/** A whole line of names: "Bea Holm/Granton Tribune", "(AP Photo/Bea Holm)", "AFP via Getty Images". */
function readBareCredit(text: string, context: PageContext): Evidence<Credit> | null {
  if (text.length > LONGEST_BARE) return null;
  const signs = signsOf(text);
  const bracketed = (signs & BRACKET) !== 0 && OPENING.test(text) && CLOSING.test(text);
  const credit = bracketed ? text.slice(1, -1).trim() : text;
  if (text.endsWith(")") && isAgency(AGENCY_BEHIND.exec(text)?.groups?.["agency"] ?? ""))
    return whole(text, text, BARE.pair);
  if ((signs & PARTS) === 0 && !(credit.includes("via") && VIA_INSIDE.test(credit))) {
    if (!isBareSource(credit)) return null;
    return whole(text, credit, isAgency(credit) && !bracketed ? AGENCY_ALONE : BARE.source);
  }
  if (credit.includes(":")) return null;
  const strength = creditStrength(credit);
  if (strength === null || strength === "name") return null;
  const signed = isByWord(credit.slice(0, credit.indexOf(" ")), context);
  // The maker stands first and has two names: "Christmas/Holiday events" is a menu.
  const [maker = ""] = credit.split("/", 1);
  if (strength === "pair" && (signed || !maker.trim().includes(" ") || isFurniture(credit, context)))
    return null;
  // "Bea Holm, Associated Press" and "By Bea Holm | Reuters" are bylines.
  if (!bracketed && !OWNED.test(credit)) return signed ? null : whole(text, credit, AGENCY_ALONE);
  return whole(text, credit.replace(VIA, ""), BARE[strength] + (bracketed ? 0.08 : 0));
}

function isFurniture(credit: string, { languages }: PageContext): boolean {
  return matchPhrases(credit, languages).inside !== 0;
}

function whole(text: string, credit: string, confidence: number): Evidence<Credit> {
  return { value: { credit, caption: null }, start: 0, end: text.length, confidence };
}
