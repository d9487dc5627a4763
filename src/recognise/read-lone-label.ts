import type { PageContext } from "./page-context.ts";
import { calendarWords } from "./text/calendar-words.ts";
import { foldWord } from "./text/fold-text.ts";
import { mayOpen } from "./text/opening-pairs.ts";

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
  const { meanings, labels } = calendarWords(languages);
  const printed = line.trim();
  if (!mayOpen(printed, 0, labels)) return null;
  const label = foldWord(printed.replace(COLON, ""));
  const blank = label.lastIndexOf(" ");
  // "Updated on", "Published at"
  const joined = blank > 0 && meanings.get(label.slice(blank + 1))?.at === true;
  const meaning = meanings.get(label) ?? (joined ? meanings.get(label.slice(0, blank)) : undefined);
  return meaning?.label ?? (meaning?.by === true ? "by" : null);
}
