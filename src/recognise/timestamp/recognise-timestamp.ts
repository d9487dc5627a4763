import type { Stamp, Timestamp } from "../../model/timestamp.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { calendarWords } from "../text/calendar-words.ts";
import { foldText } from "../text/fold-text.ts";
import { draftStamps, type StampDraft } from "./draft-stamps.ts";
import { mayHoldTimestamp } from "./may-hold-timestamp.ts";
import { settleStamps } from "./settle-stamps.ts";
import { timestampConfidence } from "./timestamp-confidence.ts";
import { type TimestampPiece, timestampPieces } from "./timestamp-pieces.ts";
import { timestampTokens } from "./timestamp-tokens.ts";

/** Longer lines are looked at in their first and last part only: a paragraph is no timestamp line. */
const LONGEST = 300;
const PART = 160;

/**
 * Finds the dates and times printed on a line and tells how much the line is a timestamp line. `confidence` is
 * low where the date stands in a sentence; `start` and `end` reach from the first to the last stamp with their
 * labels, so that they can be cut off a byline.
 *
 * @returns null when the line prints neither a date nor a time told from the moment of reading.
 *
 * @example
 * recogniseTimestamp("Published: 5 May 2024, 10:05 GMT", context)?.value.publishedAt;
 * // "2024-05-05T10:05:00+00:00"
 */
export function recogniseTimestamp(line: string, context: PageContext): Evidence<Timestamp> | null {
  const text = withoutAddress(line);
  if (text.length <= LONGEST) return recognise(text, context);
  // Cut at blanks, so that no number is halved.
  const cut = text.lastIndexOf(" ", PART);
  const head = recognise(text.slice(0, cut > PART / 2 ? cut : PART), context);
  const blank = text.indexOf(" ", text.length - PART);
  const from = blank === -1 ? text.length - PART : blank;
  const tail = recognise(text.slice(from), context);
  if (head === null && tail === null) return null;
  const stamps = [
    ...(head?.value.stamps ?? []),
    ...(tail?.value.stamps ?? []).map((stamp) => shift(stamp, from)),
  ];
  const confidence = 0.25 * Math.max(head?.confidence ?? 0, tail?.confidence ?? 0);
  return evidence(stamps, confidence);
}

/** The addresses of share buttons stand behind a stamp where a tool writes every link out. */
function withoutAddress(line: string): string {
  const scheme = line.indexOf("://");
  const encoded = line.indexOf("%20");
  const at = scheme < 0 || (encoded >= 0 && encoded < scheme) ? encoded : scheme;
  const blank = at < 0 ? -1 : line.lastIndexOf(" ", at);
  return blank > 0 ? line.slice(0, blank) : line;
}

function recognise(text: string, context: PageContext): Evidence<Timestamp> | null {
  const folded = foldText(text);
  const words = calendarWords(context.languages);
  if (!mayHoldTimestamp(folded, words)) return null;
  const pieces = timestampPieces(timestampTokens(folded, words));
  const drafts = draftStamps(pieces).filter((draft, _, all) => !isDoubtful(draft, all, pieces));
  if (drafts.length === 0) return null;
  const stamps = settleStamps(text, drafts, context);
  return evidence(stamps, timestampConfidence(folded, pieces, drafts));
}

/** "7 hours" and "today" without label and time are stamps only where nothing else is on the line. */
function isDoubtful(
  draft: StampDraft,
  all: readonly StampDraft[],
  pieces: readonly TimestampPiece[],
): boolean {
  const { relative } = draft;
  if (relative === null || draft.label !== null) return false;
  const bare = relative.weak || (relative.named && draft.clock === null);
  return (
    bare &&
    (all.length > 1 || pieces.some(({ kind }) => kind === "word" || kind === "joint" || kind === "bar"))
  );
}

function evidence(stamps: Stamp[], confidence: number): Evidence<Timestamp> {
  const published = stamps.find((stamp) => stamp.kind === "published");
  const first = published ?? stamps.find((stamp) => stamp.kind === "unlabelled");
  const updated = stamps.filter((stamp) => stamp.kind === "updated").at(-1);
  const value = { publishedAt: first?.value ?? null, updatedAt: updated?.value ?? null, stamps };
  return { value, start: stamps[0]?.start ?? 0, end: stamps.at(-1)?.end ?? 0, confidence };
}

function shift(stamp: Stamp, by: number): Stamp {
  return { ...stamp, start: stamp.start + by, end: stamp.end + by };
}
