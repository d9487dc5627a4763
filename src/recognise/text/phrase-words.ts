const SIGN = /[\p{L}\p{M}\p{N}]/u;

const NO = 1;
const MARK = 2;
const YES = 3;
/** What each code unit is, asked of the pattern once: 0 for not asked yet. A pattern run per line costs ten times as much. */
let kinds: Uint8Array | null = null;

/**
 * The words of a line in lower case as set phrases are compared by: letters and digits with the signs that
 * stand inside words ("don't", "t&cs"); stops and hyphens at a word's end are left out, so that "min." is "min".
 *
 * @example
 * phraseWords("5 min. read"); // ["5", "min", "read"]
 */
export function phraseWords(text: string): string[] {
  kinds ??= new Uint8Array(0x10000);
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let kind = kinds[code] ?? 0;
    if (kind === 0) kind = ask(kinds, code);
    let width = 1;
    if (code >= 0xd800 && code < 0xdc00) {
      const whole = text.codePointAt(at) ?? 0;
      if (whole > 0xffff) {
        width = 2;
        kind = SIGN.test(String.fromCodePoint(whole)) ? YES : NO;
      }
    }
    if (start < 0) {
      if (kind === YES || code === 38 || code === 169) start = at;
    } else if (kind === NO || code === 169) {
      words.push(withoutStops(text, start, at));
      // A sign of copyright begins a word and stands in none.
      start = code === 169 ? at : -1;
    }
    at += width - 1;
  }
  if (start >= 0) words.push(withoutStops(text, start, text.length));
  return words;
}

function ask(table: Uint8Array, code: number): number {
  const char = String.fromCharCode(code);
  const kind = SIGN.test(char) ? YES : "'.&+-".includes(char) ? MARK : NO;
  table[code] = kind;
  return kind;
}

function withoutStops(text: string, start: number, end: number): string {
  let to = end;
  while (to > start && (text.charCodeAt(to - 1) === 46 || text.charCodeAt(to - 1) === 45)) to--;
  return text.slice(start, to);
}
