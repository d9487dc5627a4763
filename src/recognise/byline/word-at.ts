const FIRST_WORD = /^\p{L}[\p{L}\p{M}'’]{0,23}/u;
const LONGEST_WORD = 24;

/**
 * The word that begins at a place, 24 letters at most. Words of plain letters need no pattern.
 *
 * @example
 * wordAt("By Jane", 0); // => "By"
 */
export function wordAt(text: string, start: number): string | undefined {
  let at = start;
  while (at < start + LONGEST_WORD && isLetter(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  const plain =
    at > start && at < start + LONGEST_WORD && (Number.isNaN(next) || (next < 128 && next !== 39));
  return plain ? text.slice(start, at) : FIRST_WORD.exec(text.slice(start, start + 26))?.[0];
}

/** Whether a code unit is a letter from A to Z. */
export function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}
