import { isAgency } from "../text/agencies.ts";
import { afterPlace } from "./after-place.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";
import { isNameParticle } from "./name-particles.ts";
import { type BylineTail, isOutlet, readBylineTail } from "./read-byline-tail.ts";
import { type AuthorReading, personReading, readNameWithTail } from "./read-name-with-tail.ts";
import { type PersonName, readPersonName } from "./read-person-name.ts";
import { readTitledName } from "./read-titled-name.ts";
import type { BylinePiece } from "./split-byline.ts";

/** What one piece of a byline says; `"stop"` where another credit begins ("photos by …"). */
export type PieceReading =
  | AuthorReading
  | ({ readonly kind: "tail" } & BylineTail)
  | { readonly kind: "agency"; readonly name: string }
  | { readonly kind: "ignore" }
  | { readonly kind: "stop" };

/** What stands around the piece. */
export interface PieceSetting {
  /** No author stands before. */
  readonly first: boolean;
  /** "By" stands before the byline. */
  readonly opened: boolean;
  /** A comma may still part two names: "and" has not closed the list. */
  readonly listOpen: boolean;
  /** The name before is of one word. */
  readonly single: boolean;
  /** The name before has small letters. */
  readonly mixed: boolean;
  readonly words: BylineWords;
}

const ARTICLE = /^(?:the|die|der|das|le|la|les|el|los|il|lo|de|het)$/iu;
const ACRONYM = /^\p{Lu}{2,5}$/u;
const THE = /^the$/iu;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ORGANISATION_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}&.-]*$/u;
const MOST_WORDS = 9;

/** Reads one piece of a byline as a name, a title, an outlet or an agency; null when it is none of them. */
export function readBylinePiece(piece: BylinePiece, setting: PieceSetting): PieceReading | null {
  const { words: all } = piece;
  const joined = all.join(" ");
  if (isAgency(joined)) return { kind: "agency", name: joined };
  if (all.length > MOST_WORDS) return null;
  if (setting.first) return readName(all, setting);
  if (piece.before !== "and") return readLater(piece, joined, setting);
  return readName(all, setting) ?? tailOf(all, setting.words);
}

/** A piece after a comma or a mark: more names, or what stands beside the names. */
function readLater(piece: BylinePiece, joined: string, setting: PieceSetting): PieceReading | null {
  const { words } = setting;
  const { words: all } = piece;
  if (words.phrases.has(joined.toLowerCase())) return { kind: "ignore" };
  if (all.some((word, at) => at > 0 && words.openings.has(word.toLowerCase()) && !isNameParticle(word))) {
    return { kind: "stop" };
  }
  if (words.gluedCredits.has((all[0] ?? "").toLowerCase())) return { kind: "stop" };
  // "Jane Roe, XYZ NORD": capitals beside a name that has none are an outlet.
  const shouted = setting.mixed && !all.some((word) => LOWER.test(word)) && all.length > 1;
  if (shouted && ACRONYM.test(all[0] ?? ""))
    return { kind: "tail", role: null, affiliation: joined, shared: true };
  const person = isOutlet(all, words) ? null : readPersonName(all, words);
  if (person !== null && person.words > 1 && mayList(piece, setting)) return personReading(person);
  const named = piece.before === "bar" ? null : readNameWithTail(all, words);
  if (named?.familiar === true) return named;
  const tail = tailOf(all, words);
  if (tail !== null) return tail;
  // A place, a section, or the name of an outlet that nothing tells apart.
  const name = all.length <= 4 && all.every((word) => CAPITAL.test(word) || isNameParticle(word));
  const placed = all.length < 6 && words.placeWords.has((all[0] ?? "").toLowerCase());
  return name || placed ? { kind: "ignore" } : null;
}

/** "By Jane Roe, New Haven" and "By Jane Roe | Northfold" name one person. */
function mayList(piece: BylinePiece, setting: PieceSetting): boolean {
  if (setting.words.placeStarts.has((piece.words[0] ?? "").toLowerCase())) return false;
  if (piece.before === "comma") return setting.listOpen;
  return piece.before === "slash" || !setting.opened;
}

function readName(all: readonly string[], setting: PieceSetting): PieceReading | null {
  const { words, first, opened } = setting;
  const named = first && opened ? afterPlace(all, words) : all;
  if (named.length === 0) return { kind: "ignore" };
  if (named.length < all.length) return readName(named, setting);
  const [start = ""] = all;
  if (
    !first &&
    words.desks.has((all.at(-1) ?? "").toLowerCase()) &&
    all.every((word) => !CAPITAL.test(word) || all.length === 1)
  ) {
    return { kind: "ignore" };
  }
  if (first && !opened && words.placeStarts.has(start.toLowerCase())) return null;
  const articled = all.length > 1 && ARTICLE.test(start);
  const bare = articled ? all.slice(1) : all;
  const person = readPersonName(all, words);
  if (isOrganisation(bare, person, words)) {
    const tailed = readNameWithTail(all, words);
    if (tailed !== null && (tailed.familiar || opened)) return tailed;
    return opened || isPlainName(bare, words) ? organisation(start === "the" ? bare : all) : null;
  }
  // "Le Figaro" on a French page: an article and one word are no person.
  if (articled && bare.length === 1 && words.functions.has(start.toLowerCase())) {
    return opened && !THE.test(start) && LOWER.test(bare[0] ?? "") ? organisation(all) : null;
  }
  if (person !== null && (person.words > 1 || opened)) {
    return first || person.words > 1 || setting.single ? personReading(person) : { kind: "ignore" };
  }
  return (opened ? readTitledName(all, words) : null) ?? readNameWithTail(all, words);
}

/** Whether words that could be a person's name are an outlet's or a newsroom's. */
function isOrganisation(all: readonly string[], person: PersonName | null, words: BylineWords): boolean {
  if (person?.familiar === true && person.words === 2) return false;
  if (!CAPITAL.test(all[0] ?? "") || all.some((word) => isRoleWord(word, words) || isProse(word, words)))
    return false;
  return isDesk(all, words) || isOutlet(all, words);
}

function isDesk(all: readonly string[], words: BylineWords): boolean {
  if (all.length < 2) return false;
  const [before = "", last = ""] = all.slice(-2);
  return [last, `${before} ${last}`, all[0] ?? ""].some((part) => words.desks.has(part.toLowerCase()));
}

function isProse(word: string, words: BylineWords): boolean {
  if (words.forWords.has(word.toLowerCase())) return true;
  return words.functions.has(word) && !words.placeWords.has(word) && !isNameParticle(word);
}

/** Without "by" only a plain name counts: no "More from …", no headline with an abbreviation. */
function isPlainName(all: readonly string[], words: BylineWords): boolean {
  const lower = (all[0] ?? "").toLowerCase();
  if (words.phrases.has(lower) || all.length > 5) return false;
  return all.every((word) => ORGANISATION_WORD.test(word) && !words.placeWords.has(word));
}

function tailOf(all: readonly string[], words: BylineWords): PieceReading | null {
  const tail = readBylineTail(all, words);
  return tail === null ? null : { kind: "tail", ...tail };
}

function organisation(all: readonly string[]): AuthorReading {
  const name = all.join(" ");
  const author = { name, kind: "organization" as const, role: null, affiliation: null };
  return { kind: "author", author, words: 9, familiar: false };
}
