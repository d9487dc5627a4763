/** A path is no longer than this; a longer line is a menu. */
const MOST_PARTS = 5;
const LONGEST = 100;

/**
 * Reads a line that runs the labels of a path together ("NewsWorld", "News Local News") by the labels that stand
 * alone elsewhere on the page, and returns the last of them; null where the line is not made of such labels.
 *
 * @example
 * `lastLabel("NewsWorld", new Set(["News", "World"]))` is `"World"`
 */
export function lastLabel(text: string, labels: ReadonlySet<string>): string | null {
  if (text.length > LONGEST) return null;
  let last: string | null = null;
  let rest = text;
  for (let parts = 0; parts < MOST_PARTS && rest !== ""; parts++) {
    const label = longestTail(rest, labels, last === null);
    if (label === null) return null;
    last ??= label;
    rest = rest.slice(0, rest.length - label.length).trimEnd();
  }
  return rest === "" ? last : null;
}

/** The longest label at the end of a text; at first not the whole text, which need not be a path. */
function longestTail(text: string, labels: ReadonlySet<string>, first: boolean): string | null {
  for (let from = first ? 1 : 0; from < text.length; from++) {
    const tail = text.slice(from);
    if (labels.has(tail)) return tail;
  }
  return null;
}
