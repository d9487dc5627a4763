import type { PageContext } from "./page-context.ts";
import { calendarWords } from "./text/calendar-words.ts";
import { foldWord } from "./text/fold-text.ts";

/** What a label says of what stands beside it: when the article was published or changed, or by whom it is. */
export type LoneLabel = "published" | "updated" | "by";

const LONGEST = 30;
const COLON = /\s?[:：]$/u;

/**
 * What a line says of the line below it, when it holds the label of a date or a name and nothing else; null for any
 * other line.
 *
 * @example
 * readLoneLabel("Last updated:", context); // "updated"
 */
export function readLoneLabel(line: string, { languages }: PageContext): LoneLabel | null {
  if (line.length > LONGEST) return null;
  const meaning = calendarWords(languages).meanings.get(foldWord(line.trim().replace(COLON, "")));
  return meaning?.label ?? (meaning?.by === true ? "by" : null);
}
