/** About as many code units as tell a language for certain; more cost time and tell nothing new. */
const ENOUGH = 4000;
/** From this length a line is prose rather than a menu entry; scripts without letters need fewer signs. */
const PROSE = 80;
const DENSE_PROSE = 30;
const FIRST_DENSE = 0x2e80;
/** Lines with longer words on average are addresses rather than prose; of long lines the beginning tells. */
const LONGEST_MEAN_WORD = 16;
const LONG = 1600;
const MOST_WORDS_COUNTED = LONG / LONGEST_MEAN_WORD;
/** With less prose than this the short lines are heard as well. */
const LITTLE = 240;

/**
 * A sample of the page's prose of at most about 4,000 code units, taken evenly from all its long lines, or
 * from all lines where there is hardly any prose. `text` is the page, or its lines or blocks.
 *
 * @example
 * `sampleProse("Home\nNews\nA line that is long enough …")` leaves the two menu entries out
 */
export function sampleProse(text: string | readonly string[]): string {
  const lines = typeof text === "string" ? text.split("\n") : text;
  const prose = lines.filter(isProse);
  return takeEvenly(total(prose) >= LITTLE ? prose : lines);
}

function isProse(line: string): boolean {
  if (line.length < DENSE_PROSE) return false;
  if (line.charCodeAt(line.length >> 1) >= FIRST_DENSE) return true;
  return line.length >= PROSE && countWords(line) * LONGEST_MEAN_WORD >= Math.min(line.length, LONG);
}

function countWords(line: string): number {
  let count = 1;
  for (let at = line.indexOf(" "); at >= 0 && count < MOST_WORDS_COUNTED; at = line.indexOf(" ", at + 1))
    count++;
  return count;
}

function total(lines: readonly string[]): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}

function takeEvenly(lines: readonly string[]): string {
  const share = Math.min(1, ENOUGH / Math.max(1, total(lines)));
  let credit = 0;
  let sample = "";
  for (const line of lines) {
    credit += line.length * share;
    // Crumbs of a few letters would hold no whole words.
    if (credit < Math.min(line.length, PROSE)) continue;
    const length = Math.min(line.length, Math.ceil(credit));
    sample += `${line.slice(0, length)}\n`;
    credit -= length;
  }
  return sample;
}
