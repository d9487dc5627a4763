import { HOME_WORDS, NEWS_WORDS } from "./home-words.ts";

/** A path is no longer than this; a longer line is a menu. */
const MOST_PARTS = 5;
const LONGEST = 100;
const LONGEST_LABEL = 30;
const SMALL = /^\p{Ll}/u;

/** What stands alone on short lines of the page, as the names of sections do in menus, each with its lines. */
export function collectLabels(texts: readonly string[]): ReadonlyMap<string, number> {
  const labels = new Map<string, number>();
  for (const text of texts) {
    if (text.length === 0 || text.length >= LONGEST_LABEL) continue;
    const label = text.toLowerCase();
    labels.set(label, (labels.get(label) ?? 0) + 1);
  }
  return labels;
}

/** Whether a text is one of the page's labels, or the name of its home page or of its news as a whole. */
export function isLabel(text: string, labels: ReadonlyMap<string, number>): boolean {
  const lower = text.toLowerCase();
  return labels.has(lower) || HOME_WORDS.has(lower) || NEWS_WORDS.has(lower);
}

/**
 * Reads a line that runs the labels of a path together ("NewsWorld", "News Local News") by the labels that stand
 * alone elsewhere on the page, and returns the last of them; null where the line is not made of such labels, or is
 * itself printed more than once. "World News" is one label: the news as a whole end no path.
 *
 * @example
 * lastLabel("NewsWorld", collectLabels(["News", "World"])); // "World"
 */
export function lastLabel(text: string, labels: ReadonlyMap<string, number>): string | null {
  if (text.length > LONGEST || (labels.get(text.toLowerCase()) ?? 0) > 1) return null;
  let last: string | null = null;
  let rest = text;
  for (let parts = 0; parts < MOST_PARTS && rest !== ""; parts++) {
    const label = longestTail(rest, labels, last === null);
    if (label === null) return null;
    last ??= label;
    rest = rest.slice(0, rest.length - label.length).trimEnd();
  }
  return rest !== "" || last === null || NEWS_WORDS.has(last.toLowerCase()) ? null : last;
}

/** The longest label at the end of a text; at first not the whole text, which need not be a path. */
function longestTail(text: string, labels: ReadonlyMap<string, number>, first: boolean): string | null {
  for (let from = first ? 1 : 0; from < text.length; from++) {
    const tail = text.slice(from);
    // Glued labels meet at a capital: "newsworld" is a word.
    if (from > 0 && text.charAt(from - 1) !== " " && SMALL.test(tail)) continue;
    if (isLabel(tail, labels)) return tail;
  }
  return null;
}
