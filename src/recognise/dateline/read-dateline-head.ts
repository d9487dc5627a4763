import type { PageContext } from "../page-context.ts";
import { findAgency } from "../text/agencies.ts";
import { calendarWords } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { isKnownPlace, isKnownRegion } from "../text/is-known-place.ts";
import { isDatelineDate } from "./is-dateline-date.ts";
import { isWire } from "./is-wire.ts";
import { type PlaceShape, placeShape } from "./place-shape.ts";

/** What stands before a dateline's dash. */
export interface DatelineHead {
  /** The place with its country or state, as printed. */
  readonly place: string;
  /** The place's first part: the city. */
  readonly city: string;
  readonly shape: PlaceShape;
  /** Whether a country or state stands after the city, and whether it is one that is known. */
  readonly region: "none" | "other" | "known";
  readonly agency: string | null;
  readonly date: string | null;
  /** Whether the date stands right after the city, without a comma: "LONDON Jan 5". */
  readonly joined: boolean;
}

interface Draft {
  city: string;
  regions: string[];
  dates: string[];
  agency: string | null;
  /** The agency is a name that no table has. */
  doubtful: boolean;
  joined: boolean;
}

const BRACKET = /\((?<inside>[^()]{1,40})\)/u;
/** A stop before a number parts the place from the day, but in "Jan. 14". */
const PIECES = /[,،]\s{0,2}|(?<!\s\p{L}\p{Ll}{2,3})\.\s(?=\d)/u;
/** Agencies that no table has sign by their short form: "(RNS)", "(dpa/lnw)", "(dpo)". */
const SHORT_AGENCY = /^(?:\p{Lu}{2,6}|\p{Ll}{3}(?:\/\p{L}{2,5})?)$/u;
/** What an agency may be called that no table has: "(Northfold News)", and "/HARBOURBEAM/" behind a day. */
const NAME = /^\p{Lu}[\p{L}\p{N}.&'’-]{1,24}(?: \p{Lu}[\p{L}\p{N}.&'’-]{1,24}){0,2}$/u;
const DAY_END = /\d\s?$/u;
/** The stop after a month in full is the sentence's: "5 января. /ТАСС/". */
const SENTENCE_STOP = /(?<=\p{L}{5})\.$/u;
const YEAR = /^\d{4}$/u;
const DATED = /\s(?=\S{0,9}\d)|\s(?=\p{L}{3,9}\.?\s\d{1,2}$)/u;

/**
 * Reads the text before a dateline's dash: "BOGOTA, Colombia, June 29 (Reuters)". Null when a part of it is
 * neither place, agency nor date.
 */
export function readDatelineHead(text: string, context: PageContext): DatelineHead | null {
  const draft: Draft = { city: "", regions: [], dates: [], agency: null, doubtful: false, joined: false };
  const rest = takeWire(takeBracket(text, draft, context), draft, context).trim();
  const bracketed = draft.dates.splice(0);
  for (const piece of rest.split(PIECES)) {
    if (!takePiece(piece.trim(), draft, context)) return null;
  }
  draft.dates.push(...bracketed);
  const shape = placeShape(draft.city);
  if (shape === null || (draft.doubtful && !isSignable(draft, shape))) return null;
  return {
    place: [draft.city, ...draft.regions].join(", "),
    city: draft.city,
    shape,
    region: regionKind(draft.regions),
    agency: draft.agency,
    date: draft.dates.length === 0 ? null : draft.dates.join(", "),
    joined: draft.joined,
  };
}

/** Only a text of a day and a sure place is signed by a name that no table has. */
function isSignable({ city, regions, dates }: Draft, shape: PlaceShape): boolean {
  return dates.length > 0 && (shape === "caps" || isKnownPlace(city) || regions.some(isKnownRegion));
}

/** Takes "(Reuters)" or "(Ore.)" out of the text, which is left as it is when the bracket holds neither. */
function takeBracket(text: string, draft: Draft, context: PageContext): string {
  const bracket = BRACKET.exec(text);
  const inside = bracket?.groups?.["inside"]?.trim() ?? "";
  if (bracket === null || bracket.index === 0) return text;
  const agency = findAgency(inside);
  if (agency === null && isDatelineDate(inside, context)) draft.dates.push(inside);
  else if (agency === null && isKnownRegion(inside) && !SHORT_AGENCY.test(inside)) draft.regions.push(inside);
  else if (agency !== null || SHORT_AGENCY.test(inside)) draft.agency = agency ?? inside;
  else if (NAME.test(inside) && !isDateWord(inside, context)) {
    draft.agency = inside;
    draft.doubtful = true;
  } else return text;
  return text.slice(0, bracket.index) + text.slice(bracket.index + bracket[0].length);
}

/** "(Updated)" and "(Friday)" name no agency. */
function isDateWord(text: string, { languages }: PageContext): boolean {
  return calendarWords(languages).meanings.has(foldWord(text));
}

/** Takes "/PRNewswire/" and "/ACCESSWIRE/May 7, 2024/" out of the text. */
function takeWire(text: string, draft: Draft, context: PageContext): string {
  if (!text.includes("/")) return text;
  const parts = text.split("/");
  const wire = parts.findIndex((part, at) => at > 0 && isWire(part.trim()));
  // A name that no table has is a distributor's where the day stands beside it.
  const isNamed = (part: string, at: number): boolean =>
    at > 0 &&
    NAME.test(part.trim()) &&
    (DAY_END.test(parts[at - 1] ?? "") || isDatelineDate(parts[at + 1]?.trim() ?? "", context));
  const at = wire < 0 ? parts.findIndex(isNamed) : wire;
  if (at < 0) return text;
  draft.agency = parts[at]?.trim() ?? null;
  draft.doubtful ||= wire < 0;
  const before = parts.slice(0, at).join("/");
  const after = parts[at + 1]?.trim() ?? "";
  return isDatelineDate(after, context) ? `${before}, ${after}` : before;
}

function takePiece(piece: string, draft: Draft, context: PageContext): boolean {
  if (draft.city === "") {
    // "LONDON Jan 5": no comma stands before the day.
    const [city = "", ...day] = piece.split(DATED);
    const date = day.join(" ");
    if (date !== "" && !isDatelineDate(date, context)) return false;
    if (date !== "") draft.dates.push(date);
    draft.joined = date !== "";
    draft.city = city.trim();
    return draft.city !== "";
  }
  if (draft.dates.length === 1 && YEAR.test(piece)) draft.dates.push(piece);
  else if (isDatelineDate(piece, context)) draft.dates.push(piece.replace(SENTENCE_STOP, ""));
  else if (draft.agency === null && findAgency(piece) === piece) draft.agency = piece;
  else if (draft.dates.length === 0 && draft.regions.length < 2 && placeShape(piece) !== null)
    draft.regions.push(piece);
  else return piece === "";
  return true;
}

function regionKind(regions: readonly string[]): DatelineHead["region"] {
  if (regions.length === 0) return "none";
  return regions.some(isKnownRegion) ? "known" : "other";
}
