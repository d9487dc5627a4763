import { isUnspaced } from "../text/is-unspaced.ts";
import type { StampDraft } from "./draft-stamps.ts";
import type { TimestampPiece } from "./timestamp-pieces.ts";

const STOP = /[.!?。！？]["'”’»)]?$/u;
const EMBED = /^- ?\S/u;
const BYLINE_WORDS = 16;
/** So far into a line "by" stands behind the name of a picture. */
const NAMED = 6;
const LOWER = /^\p{Ll}/u;

/**
 * How much a line is a timestamp line, from 0 to 1: a stamp that fills it is one, a date in a sentence is none.
 * What stands around the stamps is counted: a byline and the words of share buttons are no strangers there.
 *
 * @example
 * timestampConfidence("Published 5 May 2024", pieces, drafts); // 0.97
 */
export function timestampConfidence(
  text: string,
  pieces: readonly TimestampPiece[],
  drafts: readonly StampDraft[],
): number {
  const [first] = drafts;
  const last = drafts.at(-1);
  if (first === undefined || last === undefined) return 0;
  const around = countAround(pieces, drafts);
  const trimmed = text.trimEnd();
  const sentence = STOP.test(trimmed.slice(-3)) && last.end < trimmed.length;
  const prose =
    around.functions > 1 || (around.words > 6 && around.lower > 1) || (around.words > 3 && sentence);
  // "The report published on 4 March 2011 said": inside prose a label is a verb.
  const labelled = drafts.some((draft) => draft.label !== null && (!prose || draft.start === 0));
  let sure = Math.max(...drafts.map((draft) => formOf(draft, labelled)));
  // "— Name (@handle) July 16, 2026" signs a post that the article shows.
  if (EMBED.test(trimmed) && trimmed.includes("@")) sure *= 0.3;
  if (around.foreign && !labelled) sure *= around.words > 1 ? 0.3 : 0.5;
  const { words } = around;
  if (around.byline && words <= BYLINE_WORDS && !sentence)
    return sure * (words <= 4 ? 0.95 : words <= 9 ? 0.85 : 0.7);
  if (words === 0) return sure;
  // Capitals without a word between are names: an author, an outlet, a place.
  const timed = drafts.some((draft) => draft.date !== null && (draft.clock !== null || draft.label !== null));
  const names = around.lower === 0 && around.functions < 2 && timed && words <= BYLINE_WORDS;
  sure *= words <= 2 ? 0.85 : words <= 5 ? 0.65 : names ? 0.55 : words <= 9 ? 0.4 : 0.2;
  if (labelled && !prose) return Math.max(sure, 0.6);
  return prose && !labelled ? sure * 0.5 : sure;
}

function formOf(draft: StampDraft, labelled: boolean): number {
  const label = labelled && draft.label !== null;
  if (draft.date?.year != null) return draft.clock !== null ? 0.98 : label ? 0.97 : 0.9;
  const { relative } = draft;
  if (relative !== null) {
    // A bare "Today" is a name more often than a time.
    const bare = relative.weak || (relative.named && draft.clock === null);
    return label || draft.clock !== null ? 0.95 : bare ? 0.4 : 0.85;
  }
  if (draft.date !== null) return label ? 0.9 : draft.clock !== null ? 0.85 : 0.45;
  return 0.85;
}

interface Around {
  words: number;
  functions: number;
  /** Words in small letters: a sign of prose in scripts that have capitals. */
  lower: number;
  byline: boolean;
  /** A word with a colon stands before the first stamp: the label of something else ("When:"). */
  foreign: boolean;
}

function countAround(pieces: readonly TimestampPiece[], drafts: readonly StampDraft[]): Around {
  const around: Around = { words: 0, functions: 0, lower: 0, byline: false, foreign: false };
  const start = drafts[0]?.start ?? 0;
  const end = drafts.at(-1)?.end ?? 0;
  for (const [index, piece] of pieces.entries()) {
    if (drafts.some((draft) => piece.start >= draft.start && piece.end <= draft.end)) continue;
    if (piece.kind === "mark" || piece.kind === "bar" || piece.kind === "zone") continue;
    if (piece.kind === "joint" && piece.token.meaning.function === true) around.functions++;
    if (piece.kind !== "word") {
      around.words += 0.5;
      continue;
    }
    const { token } = piece;
    const { meaning } = token;
    // "Portrait of Ida Quist By Ida Quist"
    const early = index < 3 || (index < NAMED && around.lower === 0);
    if (meaning.by === true && (early || piece.start >= end)) around.byline = true;
    else if (meaning.function === true) around.functions++;
    else if (meaning.tool !== true && LOWER.test(token.text)) around.lower++;
    if (meaning.tool === true || token.kind === "number") around.words += 0.5;
    else around.words += isUnspaced(token.text) ? token.text.length / 2 : 1;
    const next = pieces[index + 1];
    const colon = next?.kind === "mark" && next.mark === ":";
    if (colon && piece.end < start && meaning.tool !== true) around.foreign = true;
  }
  return around;
}
