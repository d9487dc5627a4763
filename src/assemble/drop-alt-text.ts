/** A shorter opening may stand in a caption twice. */
const OPENING = 16;
const BETWEEN = /[\s.|:]{0,3}$/u;

/**
 * Takes the words for a picture that is not shown off the caption behind them: tools that make text of a page print
 * both on one line, and most often the caption is the words again.
 *
 * @example
 * dropAltText("The ferry at the pier The ferry at the pier. Photo: Bea Holm"); // "The ferry at the pier. Photo: Bea Holm"
 */
export function dropAltText(text: string): string {
  const again = text.indexOf(text.slice(0, OPENING), OPENING);
  if (again < 0) return text;
  const words = text.slice(0, again).replace(BETWEEN, "");
  return text.startsWith(words, again) ? text.slice(again) : text;
}
