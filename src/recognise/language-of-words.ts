import { LANGUAGES } from "../languages/languages.ts";

/** The share of its function words that a text must show, and its lead over the next language. */
const LEAST_SHARE = 0.03;
const LEAST_LEAD = 1.15;
/** Signs that join a word to an address or name: "com" and "de" are function words somewhere. */
const JOINERS = "/.@_=%-";
const FIRST_LETTER_BEYOND_ASCII = 0xc0;

const languagesByWord = new Map<string, string[]>();

/**
 * The language whose function words a text in Latin letters shows most, or null when they are few or another
 * language shows about as many. `sample` is in lower case; a language that `absent` holds is not considered.
 *
 * @example
 * `languageOfWords("the quay and the tower are to be restored by the port", [])` is `"en"`
 */
export function languageOfWords(sample: string, absent: readonly string[]): string | null {
  const { words, scores } = scoreLanguages(sample);
  let best: string | null = null;
  let most = 0;
  let next = 0;
  for (const [code, score] of scores) {
    if (absent.includes(code)) continue;
    if (score > most) [best, most, next] = [code, score, most];
    else if (score > next) next = score;
  }
  return most >= words * LEAST_SHARE && most >= next * LEAST_LEAD ? best : null;
}

function scoreLanguages(sample: string): { words: number; scores: ReadonlyMap<string, number> } {
  const index = indexWords();
  const scores = new Map<string, number>();
  let words = 0;
  let start = -1;
  for (let at = 0; at <= sample.length; at++) {
    if (isLetter(sample.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && (start === 0 || !JOINERS.includes(sample.charAt(start - 1)))) {
      words++;
      const languages = index.get(sample.slice(start, at));
      // A word that several languages have says little of each: "i" and "de" must not outvote "nicht".
      for (const code of languages ?? []) {
        scores.set(code, (scores.get(code) ?? 0) + 1 / (languages?.length ?? 1) ** 2);
      }
    }
    start = -1;
  }
  return { words, scores };
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= FIRST_LETTER_BEYOND_ASCII && (code < 0x2000 || code > 0x2bff))
  );
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  if (languagesByWord.size > 0) return languagesByWord;
  for (const { code, functionWords } of LANGUAGES) {
    for (const word of functionWords.split(" ")) {
      const codes = languagesByWord.get(word);
      if (codes === undefined) languagesByWord.set(word, [code]);
      else codes.push(code);
    }
  }
  return languagesByWord;
}
