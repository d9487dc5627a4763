import type { Dateline } from "../../model/dateline.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { findAgency } from "../text/agencies.ts";
import { BEYOND, BRACKET, COLON, HYPHEN, SLASH, STOP, signsOf } from "../text/signs-of.ts";
import { datelineConfidence } from "./dateline-confidence.ts";
import { type DatelineEnd, datelineEnds } from "./dateline-ends.ts";
import { isDatelineDate } from "./is-dateline-date.ts";
import { isWire } from "./is-wire.ts";
import { readDatelineHead } from "./read-dateline-head.ts";
import { recogniseUnspacedDateline } from "./recognise-unspaced-dateline.ts";

/** Datelines open with a letter or a bracket, never with a small letter of a script that has capitals. */
const OPENING = /^[\p{Lu}\p{Lo}\p{Lt}([（【［]/u;
/** One of these closes each dateline. */
const ENDS = HYPHEN | BRACKET | SLASH | COLON | STOP | BEYOND;
const LEADING_AGENCY = /^\((?<agency>[^()]{2,24})\)\s?[-–—]{0,2}\s?/u;
/** The agency or the day may stand between two dashes. */
const BETWEEN = /^\s?\(?(?<part>[^.:()—–-]{2,24}?)\)?\s?(?:[.:—–-]{1,2}(?=\s|$)|--|—)/u;
/** The stop of ").-" and of "HARWICK. –" belongs to the dash; that of "Ore." is the abbreviation's. */
const CLOSING = /(?<=[)\d]|^[^,]{0,60}[\p{L}-]{4})\.\s?$/u;
const LEAST = 0.3;

/**
 * Reads the dateline that opens a paragraph: place, and where printed agency and day. Confidence under 0.5
 * means that the form alone does not tell a dateline from a label or a sentence of one word; null when the
 * opening is no dateline.
 *
 * @example
 * recogniseDateline("BOGOTA, Colombia, June 29 (Reuters) - The river rose.", context)?.value.place; // "BOGOTA, Colombia"
 */
export function recogniseDateline(text: string, context: PageContext): Evidence<Dateline> | null {
  if ((signsOf(text) & ENDS) === 0 || !OPENING.test(text)) return null;
  const unspaced = recogniseUnspacedDateline(text, context);
  if (unspaced !== null) return unspaced;
  const leading = text.startsWith("(") ? LEADING_AGENCY.exec(text) : null;
  if (leading === null) return readAt(text, 0, null, context);
  const agency = findAgency(leading.groups?.["agency"] ?? "");
  return agency === null ? null : readAt(text, leading[0].length, agency, context);
}

function readAt(
  text: string,
  from: number,
  leading: string | null,
  context: PageContext,
): Evidence<Dateline> | null {
  const opening = from === 0 ? text : text.slice(from);
  for (const found of datelineEnds(opening)) {
    const evidence = readTo(text, from, found, leading, context);
    if (evidence !== null) return evidence;
  }
  return null;
}

function readTo(
  text: string,
  from: number,
  found: DatelineEnd,
  leading: string | null,
  context: PageContext,
): Evidence<Dateline> | null {
  const printed = text.slice(from, from + found.head);
  const head = readDatelineHead(found.kind === "dash" ? printed.replace(CLOSING, "") : printed, context);
  if (head === null) return null;
  let end = from + found.end;
  let agency = leading ?? head.agency;
  let { date } = head;
  if (found.kind === "dash") {
    const between = BETWEEN.exec(text.slice(end, end + 32));
    const part = between?.groups?.["part"] ?? "";
    const signed = agency === null && isWire(part);
    if (signed) agency = part;
    else if (date === null && isDatelineDate(part, context)) date = part;
    if (signed || date !== head.date) end += between?.[0].length ?? 0;
  }
  const confidence = datelineConfidence({ ...head, agency, date }, found.kind, text.slice(end), context);
  if (confidence < LEAST) return null;
  const value = { place: head.place, agency, date, text: text.slice(0, end) };
  return { value, start: 0, end, confidence };
}
