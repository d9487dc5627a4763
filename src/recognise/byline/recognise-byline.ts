import type { Byline } from "../../model/byline.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { findAgency, isAgency } from "../text/agencies.ts";
import { calendarWords } from "../text/calendar-words.ts";
import { ASIAN, signsOf } from "../text/signs-of.ts";
import { beforePictureCredit } from "./before-picture-credit.ts";
import { bylineConfidence } from "./byline-confidence.ts";
import { type DateMeanings, meaningOf } from "./byline-date-words.ts";
import type { BylineOpening } from "./byline-opening.ts";
import { type BylineWords, bylineWords } from "./byline-words.ts";
import { readCjkByline } from "./cjk-byline.ts";
import { findBylineOpening } from "./find-byline-opening.ts";
import { headOfBareByline } from "./head-of-bare-byline.ts";
import { isRoleWord } from "./is-role-word.ts";
import { readCapitalsWithOutlet } from "./read-capitals-with-outlet.ts";
import { readCredits } from "./read-credits.ts";
import type { AuthorReading } from "./read-name-with-tail.ts";
import { shapeOfBareByline } from "./shape-of-bare-byline.ts";
import { type BylinePiece, splitByline } from "./split-byline.ts";

const LONGEST = 320;
const MOST_PIECES = 8;
const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const LATIN = /[\p{sc=Latin}\p{sc=Cyrillic}]{2}/u;
const LOWER = /\p{Ll}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
const MOST_CASELESS = 3;

/**
 * Reads a line as a byline: who is credited, in which role, for which outlet, and the agency. Confidence 1 for
 * "By Jane Roe"; 0.3 to 0.6 for a bare name, which only its place on the page makes a byline; null for what names
 * nobody as an author.
 *
 * @example
 * `recogniseByline("By Jane Roe, Transport Reporter", context)?.value.authors` is
 * `[{ name: "Jane Roe", kind: "person", role: "Transport Reporter", affiliation: null }]`
 */
export function recogniseByline(line: string, context: PageContext): Evidence<Byline> | null {
  if (line.length > LONGEST || line.length < 2) return null;
  let text = line;
  const words = bylineWords(context.languages);
  if ((signsOf(text) & ASIAN) !== 0 && CJK.test(text)) {
    const found = readCjkByline(text, words);
    if (found !== null || !LATIN.test(text)) return found;
  }
  const { meanings } = calendarWords(context.languages);
  const opening = findBylineOpening(text, words, meanings);
  const capitals = readCapitalsWithOutlet(opening === null ? text : text.slice(opening.nameAt), words);
  if (capitals !== null && (opening === null || opening.kind === "by"))
    return byCapitals(capitals, opening, text);
  text = opening === null ? headOfBareByline(text, meanings) : beforePictureCredit(text, words);
  const shape = opening === null ? shapeOfBareByline(text) : "marked";
  if (shape === "none" || (shape === "word" && !isAgency(text.trim()))) return null;
  if (opening === null && words.phrases.has(text.trim().toLowerCase())) return null;
  // "JANE ROESTAFF WRITER": a title may be glued to a name in capitals.
  const plain =
    shape === "plain" && (LOWER.test(text) || !isRoleWord(text.slice(text.lastIndexOf(" ") + 1), words));
  const cut = splitByline(text, opening?.nameAt ?? 0, plain, words, meanings);
  if (opening === null && (cut.odd || cut.pieces.length > MOST_PIECES)) return null;
  if (cut.pieces.some((piece) => isPictureCredit(piece, words))) return null;
  if (opening === null && words.phrases.has((cut.pieces[0]?.words ?? []).slice(0, 2).join(" ").toLowerCase()))
    return null;
  if (isTime(cut.pieces[0]?.words ?? [], meanings)) return null;
  const credits = readCredits(cut.pieces, words, opening !== null);
  if (credits === null) return null;
  // Without capitals a bare line is any two or three words: the given name must tell.
  if (
    opening === null &&
    !CASED.test(text) &&
    (credits.familiar === 0 || text.split(" ").length > MOST_CASELESS)
  )
    return null;
  const { authors, agency, end } = credits;
  const confidence = bylineConfidence(credits, opening, cut);
  const start = opening?.start ?? text.length - text.trimStart().length;
  return confidence === 0 ? null : { value: { authors, agency }, start, end, confidence };
}

/** "JANE ROE Northfold Gazette" says it all. */
function byCapitals(
  { author }: AuthorReading,
  opening: BylineOpening | null,
  text: string,
): Evidence<Byline> {
  const value = { authors: [author], agency: findAgency(author.affiliation ?? "") };
  return {
    value,
    start: opening?.start ?? 0,
    end: text.trimEnd().length,
    confidence: opening === null ? 0.6 : 1,
  };
}

/** "By Jane Roe/Getty Images". */
function isPictureCredit(piece: BylinePiece, words: BylineWords): boolean {
  const last = piece.words.join(" ");
  const joined = last.endsWith(".") ? last.slice(0, -1) : last;
  return words.photos.has(joined.toLowerCase()) && !isAgency(joined);
}

/** "Hours Ago", "Monday". */
function isTime(all: readonly string[], meanings: DateMeanings): boolean {
  const last = all.at(-1) ?? "";
  const meaning = last.length > 2 ? meaningOf(last, meanings) : undefined;
  if (all.length > 1) return meaning?.ago !== undefined;
  return (meaning?.weekday ?? meaning?.month ?? meaning?.day) !== undefined;
}
