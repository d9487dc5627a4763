import {
  CAPITAL,
  COMMA,
  DIGIT,
  foldCapital,
  IDEOGRAPH,
  KANA,
  kindOf,
  LETTER,
  QUOTE,
  SEPARATOR,
  STOP,
} from "./character-kinds.ts";

/** What one pass over a block's text counts. A Han, Kana, Hangul-less CJK or Thai sign counts as 0.6 of a word. */
export interface TextShape {
  /** Words, or their worth in scripts without blanks. */
  readonly words: number;
  readonly letters: number;
  readonly capitals: number;
  readonly digits: number;
  /** Words that begin with a capital letter. */
  readonly capitalWords: number;
  /** Words of blank-separated scripts only. */
  readonly spacedWords: number;
  readonly functionWords: number;
  readonly commas: number;
  /** Sentence ends that more text follows. */
  readonly innerStops: number;
  readonly quotes: number;
  /** Bars, bullets, slashes and angles between words. */
  readonly separators: number;
  readonly kana: number;
  /** Signs of scripts without blanks. */
  readonly unspaced: number;
  /** Hash of all letters and digits, case folded: equal texts have equal hashes. */
  readonly hash: number;
  /** Hash of the first four words, or 0 when there are fewer. */
  readonly openingHash: number;
  /** The hashes of the openings of the words of four letters or more, for comparing vocabularies: endings bend. */
  readonly vocabulary: readonly number[];
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Words that open with the same five letters are mostly forms of one: "river" and "rivers", "budova" and "budovu". */
const STEM = 5;
/** Past this many code units a paragraph's shape is plain, and counting on would only cost time. */
const ENOUGH = 1200;

/** Counts in one pass what the labelling features need to know of a text; `functionWords` holds {@link hashWord}s. */
export function measureText(text: string, functionWords: ReadonlySet<number>): TextShape {
  const end = Math.min(text.length, ENOUGH);
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  let capitalWords = 0;
  let spacedWords = 0;
  let functions = 0;
  let commas = 0;
  let innerStops = 0;
  let quotes = 0;
  let separators = 0;
  let kana = 0;
  let unspaced = 0;
  let all = SEED;
  let opening = 0;
  let word = SEED;
  let stem = SEED;
  let wordLength = 0;
  const vocabulary: number[] = [];
  for (let at = 0; at <= end; at++) {
    const raw = at < end ? text.charCodeAt(at) : 32;
    const kind = kindOf(raw);
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT) {
      const code = kind === CAPITAL ? foldCapital(raw) : raw;
      if (wordLength === 0 && kind === CAPITAL) capitalWords++;
      if (kind === DIGIT) digits++;
      else letters++;
      if (kind === CAPITAL) capitals++;
      word = Math.imul(word ^ code, PRIME);
      all = Math.imul(all ^ code, PRIME);
      if (++wordLength === STEM) stem = word;
      continue;
    }
    if (wordLength > 0) {
      spacedWords++;
      if (functionWords.has(word)) functions++;
      else if (wordLength >= 4) vocabulary.push(wordLength > STEM ? stem : word);
      if (spacedWords === 4) opening = all;
      word = SEED;
      wordLength = 0;
    }
    if (kind === KANA || kind === IDEOGRAPH) {
      unspaced++;
      letters++;
      all = Math.imul(all ^ raw, PRIME);
      if (kind === KANA) kana++;
      else if (at + 1 < end)
        vocabulary.push(Math.imul(Math.imul(SEED ^ raw, PRIME) ^ text.charCodeAt(at + 1), PRIME));
      if (unspaced === 10) opening = all;
    } else if (kind === COMMA) commas++;
    else if (kind === STOP) {
      if (at + 2 < text.length && (raw > 0x3000 || text.charCodeAt(at + 1) === 32)) innerStops++;
    } else if (kind === QUOTE) quotes++;
    else if (kind === SEPARATOR) separators++;
  }
  const scale = text.length > ENOUGH ? text.length / ENOUGH : 1;
  return {
    words: (spacedWords + unspaced * 0.6) * scale,
    letters,
    capitals,
    digits,
    capitalWords,
    spacedWords,
    functionWords: functions,
    commas,
    innerStops,
    quotes,
    separators,
    kana,
    unspaced,
    hash: all,
    openingHash: opening,
    vocabulary,
  };
}

/** The hash by which {@link measureText} knows a word. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    hash = Math.imul(hash ^ (kindOf(code) === CAPITAL ? foldCapital(code) : code), PRIME);
  }
  return hash;
}
