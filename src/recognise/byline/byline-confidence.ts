import { isAgency } from "../text/agencies.ts";
import { isKnownPlace } from "../text/is-known-place.ts";
import type { BylineOpening } from "./byline-opening.ts";
import type { Credits } from "./read-credits.ts";
import type { BylinePieces } from "./split-byline.ts";

const MOST_GENRE_WORDS = 3;

/**
 * How sure a printed form is to be a byline, from 0 (it is none) to 1 ("By Jane Roe"). `opening` is null for lines
 * without "by".
 */
export function bylineConfidence(credits: Credits, opening: BylineOpening | null, cut: BylinePieces): number {
  const odd = cut.odd || credits.odd;
  return opening === null ? ofBare(credits, cut, odd) : ofOpened(credits, opening, cut, odd);
}

function ofOpened(credits: Credits, opening: BylineOpening, cut: BylinePieces, odd: boolean): number {
  if (opening.kind === "source") return odd ? 0 : 0.35;
  if (opening.kind === "end") return 0.4;
  if (opening.kind === "genre") return ofGenre(credits, odd);
  const single = credits.shortest === 1;
  // "By Easter, the village was empty"
  if (odd) return single ? 0 : 0.6;
  if (opening.kind === "label") return single ? 0.3 : 0.8;
  if (single && (cut.trimmed || credits.titled !== "no" || credits.affiliated)) return 0.7;
  if (single) return opening.plain ? 0.6 : 0.45;
  return credits.authors.every((author) => author.kind === "organization") ? 0.9 : 1;
}

/** "Opinion | Jane Roe" is a byline, "Opinion | Harbour Needs Two More Cranes" a headline. */
function ofGenre(credits: Credits, odd: boolean): number {
  const named = !odd && credits.shortest > 1 && credits.shortest <= MOST_GENRE_WORDS;
  return named ? (credits.familiar > 0 ? 0.6 : 0.3) : 0;
}

function ofBare(credits: Credits, cut: BylinePieces, odd: boolean): number {
  const [first] = credits.authors;
  if (odd || first === undefined) return 0;
  if (credits.shortest === 1) return credits.agency === null ? 0 : 0.4;
  if (credits.desk) return 0.8;
  if (first.kind === "organization") return credits.agency === first.name ? 0.5 : 0.3;
  const familiar = credits.familiar > 0;
  if (isSigned(credits, cut)) return 0.6;
  if (credits.titled === "apart") return familiar ? 0.8 : cut.pieces[1]?.before === "comma" ? 0.7 : 0.5;
  if (cut.trimmed) return familiar ? 0.6 : 0.4;
  if (credits.titled === "glued" || credits.affiliated) return familiar ? 0.6 : 0.3;
  if (credits.authors.length > 1) return familiar ? 0.6 : 0.35;
  return familiar ? 0.55 : 0.3;
}

/** "Reuters, Jane Roe": the agency and its one reporter. */
function isSigned(
  { authors: [first, second] }: Credits,
  { pieces: [agency, person] }: BylinePieces,
): boolean {
  if (first === undefined || second !== undefined || agency === undefined || person?.before !== "comma")
    return false;
  return isAgency(agency.words.join(" ")) && !isKnownPlace(first.name);
}
