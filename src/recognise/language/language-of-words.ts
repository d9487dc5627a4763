import { LANGUAGES } from "../../languages/languages.ts";
import { TELLING_WORDS } from "./detection-letters.ts";

/** The share of its function words that a text must show, shared words divided among their languages. */
const LEAST_SHARE = 0.06;
/** Languages that glue to their nouns what others say in function words show fewer. */
const GLUING = "fi tr zu";
const LEAST_SHARE_GLUING = 0.04;
/** How many times as many of the words that only one of the two first languages has it must show. */
const LEAST_LEAD = 1.25;
/** Signs that join a word to an address or name: "com" and "de" are function words somewhere. */
const JOINERS = "/.@_=%-";
const FIRST_LETTER_BEYOND_ASCII = 0xc0;

const languagesByWord = new Map<string, string[]>();

/**
 * The language whose function words a text in Latin letters shows most, or null when they are few or another
 * language shows about as many. `sample` is in lower case; when the first
 * is one of `absent`, whose letters the text lacks, it is in a neighbour that no file describes: null too.
 *
 * @example
 * `languageOfWords("the quay and the tower are to be restored by the port", [])` is `"en"`
 */
export function languageOfWords(sample: string, absent: readonly string[]): string | null {
  const { words, hits } = findFunctionWords(sample);
  const scores = new Map<string, number>();
  for (const codes of hits) {
    // A word that several languages have says little of each: "i" and "de" must not outvote "nicht".
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + 1 / codes.length);
  }
  const [best, next] = [...scores].sort(([, one], [, other]) => other - one);
  if (best === undefined || absent.includes(best[0])) return null;
  const least = GLUING.includes(best[0]) ? LEAST_SHARE_GLUING : LEAST_SHARE;
  if (best[1] < words * least) return null;
  return next === undefined ? best[0] : tellApart(best[0], next[0], hits);
}

/** Of two languages, which may be as near as Danish and Norwegian, that whose own words stand there. */
function tellApart(one: string, other: string, hits: readonly (readonly string[])[]): string | null {
  let ones = 0;
  let others = 0;
  for (const codes of hits) {
    const isOnes = codes.includes(one);
    if (isOnes === codes.includes(other)) continue;
    if (isOnes) ones++;
    else others++;
  }
  if (ones >= others * LEAST_LEAD) return one;
  return others >= ones * LEAST_LEAD ? other : null;
}

function findFunctionWords(sample: string): { words: number; hits: (readonly string[])[] } {
  const index = indexWords();
  const hits: (readonly string[])[] = [];
  let words = 0;
  let start = -1;
  for (let at = 0; at <= sample.length; at++) {
    if (isLetter(sample.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && (start === 0 || !JOINERS.includes(sample.charAt(start - 1)))) {
      words++;
      const codes = index.get(sample.slice(start, at));
      if (codes !== undefined) hits.push(codes);
    }
    start = -1;
  }
  return { words, hits };
}

function isLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= FIRST_LETTER_BEYOND_ASCII && (code < 0x2000 || code > 0x2bff))
  );
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  if (languagesByWord.size > 0) return languagesByWord;
  for (const { code, functionWords } of LANGUAGES) {
    for (const word of new Set(`${functionWords} ${TELLING_WORDS[code] ?? ""}`.split(" "))) {
      const codes = languagesByWord.get(word);
      if (codes === undefined) languagesByWord.set(word, [code]);
      else codes.push(code);
    }
  }
  return languagesByWord;
}
