import { NEEDED_LETTERS, SCRIPT_RANGES, TELLING_LETTERS } from "./detection-letters.ts";
import { languageOfWords } from "./language-of-words.ts";
import { sampleProse } from "./sample-prose.ts";

/** An ideograph or syllable says about as much as two letters, so that Latin names do not outvote them. */
const DENSE = 2;

/** How often each letter beyond ASCII stands in the sample, by its code unit. */
type LetterCounts = ReadonlyMap<number, number>;

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
  const letters = new Map<number, number>();
  const scripts = countScripts(sample, letters);
  const script = dominantScript(scripts);
  const rows = script === null ? undefined : TELLING_LETTERS[script];
  if (rows === undefined) return script;
  const total = scripts.get(script ?? "") ?? 0;
  for (const [language, telling, perMille] of rows) {
    if (countOf(telling, letters) * 1000 >= total * perMille) return language;
  }
  if (script !== "Latn") return null;
  const absent = Object.keys(NEEDED_LETTERS).filter(
    (code) => countOf(NEEDED_LETTERS[code] ?? "", letters) === 0,
  );
  return languageOfWords(sample, absent);
}

function countScripts(sample: string, letters: Map<number, number>): Map<string, number> {
  let plain = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code >= 0xc0) letters.set(code, (letters.get(code) ?? 0) + 1);
    else if (code >= 0x61 && code <= 0x7a) plain++;
  }
  const scripts = new Map([["Latn", plain]]);
  for (const [code, count] of letters) {
    const script = scriptOf(code);
    if (script !== null) scripts.set(script, (scripts.get(script) ?? 0) + count);
  }
  return scripts;
}

function scriptOf(code: number): string | null {
  const range = SCRIPT_RANGES.find(([first, last]) => code >= first && code <= last);
  if (range !== undefined) return range[2];
  // Punctuation and symbols are of no script; a letter of a script without a row speaks against all others.
  return (code >= 0x530 && code < 0x2000) || (code >= 0xa000 && code < 0xac00) ? "other" : null;
}

function dominantScript(scripts: ReadonlyMap<string, number>): string | null {
  const kana = scripts.get("Kana") ?? 0;
  const han = scripts.get("Hani") ?? 0;
  const votes = new Map(scripts);
  votes.delete("Kana");
  votes.delete("Hani");
  votes.set(kana * 10 >= han ? "ja" : "zh", (kana + han) * DENSE);
  votes.set("ko", (scripts.get("ko") ?? 0) * DENSE);
  let best: string | null = null;
  let most = 0;
  for (const [script, count] of votes) {
    if (count > most) [best, most] = [script, count];
  }
  return best === "other" ? null : best;
}

function countOf(wanted: string, letters: LetterCounts): number {
  let count = 0;
  for (let at = 0; at < wanted.length; at++) count += letters.get(wanted.charCodeAt(at)) ?? 0;
  return count;
}
