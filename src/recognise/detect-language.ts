import { LANGUAGES } from "../languages/languages.ts";
import { NEEDED_LETTERS, SCRIPT_RANGES, TELLING_LETTERS } from "./detection-letters.ts";
import { sampleProse } from "./sample-prose.ts";

const WORD = /\p{L}+/gu;
/** An ideograph or syllable says about as much as two letters, so that Latin names do not outvote them. */
const DENSE = 2;
/** The share of its function words that a text must show, and its lead over the next language. */
const LEAST_SHARE = 0.04;
const LEAST_LEAD = 1.15;

const languagesByWord = new Map<string, string[]>();

/**
 * The language of a page's prose as a BCP 47 tag, or null when it cannot be told. Scripts decide first, then
 * the letters that only one language of the script has, then function words. `text` is the page, or its lines
 * or blocks; long lines count before short ones, so that menus in another language do not decide.
 *
 * @example
 * `detectLanguage("港の古い倉庫で火災があり、けが人はいませんでした。")` is `"ja"`
 */
export function detectLanguage(text: string | readonly string[]): string | null {
  const sample = sampleProse(text).normalize("NFC").toLowerCase();
  const counts = countScripts(sample);
  const script = dominantScript(counts);
  if (script === null || !(script in TELLING_LETTERS)) return script;
  const letters = counts.get(script) ?? 0;
  for (const [language, telling, perMille] of TELLING_LETTERS[script] ?? []) {
    if (countOf(sample, telling) * 1000 >= letters * perMille) return language;
  }
  return script === "Latn" ? languageOfWords(sample) : null;
}

function countScripts(sample: string): Map<string, number> {
  const counts = new Map<string, number>();
  let plain = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0xc0) {
      if (code >= 0x61 && code <= 0x7a) plain++;
      continue;
    }
    const range = SCRIPT_RANGES.find(([first, last]) => code >= first && code <= last);
    // Punctuation and symbols are of no script; a letter of a script without a row speaks against all others.
    const script =
      range?.[2] ?? ((code >= 0x530 && code < 0x2000) || (code >= 0xa000 && code < 0xac00) ? "other" : null);
    if (script !== null) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  counts.set("Latn", (counts.get("Latn") ?? 0) + plain);
  return counts;
}

function dominantScript(counts: ReadonlyMap<string, number>): string | null {
  const kana = counts.get("Kana") ?? 0;
  const han = counts.get("Hani") ?? 0;
  const votes = new Map(counts);
  votes.delete("Kana");
  votes.delete("Hani");
  votes.set(kana * 10 >= han ? "ja" : "zh", (kana + han) * DENSE);
  votes.set("ko", (counts.get("ko") ?? 0) * DENSE);
  let best: string | null = null;
  let most = 0;
  for (const [script, count] of votes) {
    if (count > most) [best, most] = [script, count];
  }
  return best === "other" ? null : best;
}

function languageOfWords(sample: string): string | null {
  const words = sample.match(WORD) ?? [];
  const scores = new Map<string, number>();
  const index = indexWords();
  for (const word of words) {
    const languages = index.get(word);
    if (languages === undefined) continue;
    for (const code of languages) scores.set(code, (scores.get(code) ?? 0) + 1 / languages.length);
  }
  let best: string | null = null;
  let most = 0;
  let next = 0;
  for (const [code, score] of scores) {
    if (code in NEEDED_LETTERS && countOf(sample, NEEDED_LETTERS[code] ?? "") === 0) continue;
    if (score > most) [best, most, next] = [code, score, most];
    else if (score > next) next = score;
  }
  return most >= words.length * LEAST_SHARE && most >= next * LEAST_LEAD ? best : null;
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

function countOf(sample: string, letters: string): number {
  let count = 0;
  for (const letter of sample) if (letters.includes(letter)) count++;
  return count;
}
