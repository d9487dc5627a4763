import type { Article } from "../model/article.ts";
import type { Note, NoteCode } from "../model/note.ts";
import type { LabelledBlock } from "./labelled-block.ts";

const MESSAGES: Readonly<Record<NoteCode, string>> = {
  "text-empty": "The text holds no letter or digit.",
  "article-missing": "No article stands in the text.",
  "headline-missing": "No headline was found for the article.",
  "language-unknown": "The language could not be told from the text.",
  "date-order-ambiguous": "Day and month of this date can be read both ways.",
  "zone-ambiguous": "The zone's abbreviation has several meanings; the time is given as local.",
  "year-missing": "This date prints no year; pass `now` to resolve it.",
  "time-relative": "This time is relative; pass `now` to resolve it.",
};

/** What was odd, in page order: remarks on the whole page first, then those on its dates. */
export function collectNotes(
  blocks: readonly LabelledBlock[],
  article: Article | null,
  language: string | null,
  length: number,
): Note[] {
  const notes: Note[] = [];
  const remark = (code: NoteCode, start: number, end: number): void => {
    notes.push({ code, message: MESSAGES[code], start, end });
  };
  if (blocks.length === 0) remark("text-empty", 0, length);
  if (article === null) remark("article-missing", 0, 0);
  else if (article.headline === null) remark("headline-missing", 0, 0);
  if (language === null) remark("language-unknown", 0, 0);
  for (const { block, role, evidence } of blocks) {
    if (role !== "timestamp" && role !== "byline") continue;
    const codes = new Set((evidence.timestamp?.value.stamps ?? []).flatMap((stamp) => stamp.notes));
    for (const code of codes) remark(code, block.start, block.end);
  }
  return notes;
}
