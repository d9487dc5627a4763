import type { Author } from "../../model/author.ts";
import type { Byline } from "../../model/byline.ts";
import { findAgency, isAgency } from "../text/agencies.ts";
import type { BylineWords } from "./byline-words.ts";
import { isDegree, isNameSuffix } from "./name-particles.ts";
import { readBylinePiece } from "./read-byline-piece.ts";
import type { BylineTail } from "./read-byline-tail.ts";
import type { AuthorReading } from "./read-name-with-tail.ts";
import type { BylinePiece } from "./split-byline.ts";

/** The authors of a byline and how its pieces could be read. */
export interface Credits extends Byline {
  /** Where the last piece that was read ends, an offset into the text. */
  end: number;
  /** How many words the shortest person's name has; 9 when no person is named. */
  shortest: number;
  /** How many persons have a usual given name, an initial or a particle. */
  familiar: number;
  /** Whether a title was read, in the same piece as the name or in its own. */
  titled: "no" | "glued" | "apart";
  /** An outlet or agency was read beside a name. */
  affiliated: boolean;
  /** An agency is followed by the initials of whoever took its text over. */
  desk: boolean;
  /** A piece was no part of a byline. */
  odd: boolean;
}

const LOWER = /\p{Ll}/u;
const SIGNATURE = /^\p{Ll}{2,4}$/u;

/**
 * Reads the pieces of a byline as authors with their titles, outlets and agency. Null when the first piece names
 * nobody. `opened` tells that "by" stands before.
 */
export function readCredits(
  pieces: readonly BylinePiece[],
  words: BylineWords,
  opened: boolean,
): Credits | null {
  const credits: Credits = {
    authors: [],
    agency: null,
    end: 0,
    shortest: 9,
    familiar: 0,
    titled: "no",
    affiliated: false,
    desk: false,
    odd: false,
  };
  const { authors } = credits;
  let untitledFrom = 0;
  for (const [at, piece] of pieces.entries()) {
    if (isSuffix(piece, authors)) {
      credits.end = piece.end;
      continue;
    }
    if (isSignature(piece, pieces[at - 1], pieces[at + 1])) {
      credits.end = piece.end;
      // "SDA/abc": the agency wrote it, and who took it over stands behind.
      credits.desk ||= authors.length === 0 && credits.agency !== null;
      if (credits.desk) continue;
      authors.push({ name: piece.words.join(""), kind: "person", role: null, affiliation: null });
      continue;
    }
    const reading = readBylinePiece(piece, {
      first: authors.length === 0,
      opened,
      listOpen: isListOpen(pieces, at),
      mixed: LOWER.test(authors.at(-1)?.name ?? ""),
      single: authors.at(-1)?.name.includes(" ") === false,
      words,
    });
    // "…, Institute of Earth and Sky": the outlet's own "and".
    if (piece.before === "and" && credits.authors.at(-1)?.affiliation?.includes(" of ") === true) continue;
    if (reading === null) {
      if (authors.length === 0 && credits.agency === null) return null;
      credits.odd = true;
      break;
    }
    if (reading.kind === "stop") break;
    if (reading.kind === "ignore") continue;
    credits.end = piece.end;
    if (reading.kind === "agency") credits.agency ??= reading.name;
    else if (reading.kind === "author") addAuthor(credits, reading);
    else {
      addTail(credits, reading, reading.shared ? untitledFrom : authors.length - 1);
      if (reading.role !== null) untitledFrom = authors.length;
    }
  }
  return credits.authors.length === 0 && credits.agency === null ? null : withAgency(credits);
}

/** "Jr." after a comma belongs to the name before, a degree to nothing. */
function isSuffix(piece: BylinePiece, authors: readonly Author[]): boolean {
  const [word = ""] = piece.words;
  const last = authors.at(-1);
  if (last === undefined || piece.words.length > 1) return false;
  if (isNameSuffix(word) && piece.before === "comma" && last.kind === "person") last.name += `, ${word}`;
  return isNameSuffix(word) || isDegree(word);
}

/** "abc/Reuters": the initials of an editor, printed small beside the agency. */
function isSignature(
  piece: BylinePiece,
  before: BylinePiece | undefined,
  after: BylinePiece | undefined,
): boolean {
  const [word = ""] = piece.words;
  if (piece.words.length > 1 || !SIGNATURE.test(word) || isAgency(word)) return false;
  if (piece.before === "slash" && before !== undefined) return isAgency(before.words.join(" "));
  return after?.before === "slash" && isAgency(after.words.join(" "));
}

/** After "and" a comma opens no new name, unless another "and" follows. */
function isListOpen(pieces: readonly BylinePiece[], at: number): boolean {
  const closed = pieces.slice(0, at).some((piece) => piece.before === "and");
  return !closed || pieces.slice(at + 1).some((piece) => piece.before === "and");
}

function addAuthor(credits: Credits, { author, words, familiar }: AuthorReading): void {
  credits.authors.push(author);
  credits.shortest = Math.min(credits.shortest, words);
  if (familiar) credits.familiar++;
  if (author.role !== null && credits.titled === "no") credits.titled = "glued";
  credits.affiliated ||= author.affiliation !== null;
  const named = author.affiliation ?? (author.kind === "organization" ? author.name : null);
  if (named !== null) credits.agency ??= findAgency(named);
}

function addTail(credits: Credits, tail: BylineTail, from: number): void {
  for (const author of credits.authors.slice(Math.max(0, from))) {
    author.role ??= tail.role;
    author.affiliation ??= tail.affiliation;
  }
  if (tail.role !== null) credits.titled = "apart";
  if (tail.affiliation === null) return;
  credits.affiliated = true;
  // "Ap Sports Writer": some pages make every word small after its first letter.
  const whole = isAgency(tail.affiliation.toUpperCase()) ? tail.affiliation : null;
  credits.agency ??= findAgency(tail.affiliation) ?? whole;
}

/** The agency signs alone, or is that of every person who has no other outlet. */
function withAgency(credits: Credits): Credits {
  const { authors, agency } = credits;
  if (agency === null) return credits;
  if (authors.length === 0)
    authors.push({ name: agency, kind: "organization", role: null, affiliation: null });
  for (const author of authors) {
    if (author.kind !== "person") continue;
    author.affiliation ??= agency;
    credits.affiliated = true;
  }
  return credits;
}
