/**
 * Whether a text begins with a character of a script written without blanks between the words: Han, Hiragana,
 * Katakana. By code unit, since the question is asked for every token of a page.
 *
 * @example
 * isUnspaced("公開"); // true
 */
export function isUnspaced(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x3005 && code <= 0x9fff;
}
