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
  /** The hashes of the words of four letters or more, for comparing vocabularies. */
  readonly vocabulary: readonly number[];
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
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
  let wordLength = 0;
  const vocabulary: number[] = [];
  for (let at = 0; at <= end; at++) {
    const raw = at < end ? text.charCodeAt(at) : 32;
    const kind = kindOf(raw);
    if (kind === LETTER || kind === CAPITAL || kind === DIGIT) {
      const code = kind === CAPITAL ? fold(raw) : raw;
      if (wordLength === 0 && kind === CAPITAL) capitalWords++;
      if (kind === DIGIT) digits++;
      else letters++;
      if (kind === CAPITAL) capitals++;
      word = Math.imul(word ^ code, PRIME);
      all = Math.imul(all ^ code, PRIME);
      wordLength++;
      continue;
    }
    if (wordLength > 0) {
      spacedWords++;
      if (functionWords.has(word)) functions++;
      else if (wordLength >= 4) vocabulary.push(word);
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
    hash = Math.imul(hash ^ (kindOf(code) === CAPITAL ? fold(code) : code), PRIME);
  }
  return hash;
}

const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
const KANA = 4;
const IDEOGRAPH = 5;
const COMMA = 6;
const STOP = 7;
const QUOTE = 8;
const SEPARATOR = 9;

const MARKS: ReadonlyMap<string, number> = new Map([
  [",", COMMA],
  ["،", COMMA],
  ["、", COMMA],
  ["，", COMMA],
  [";", COMMA],
  [".", STOP],
  ["!", STOP],
  ["?", STOP],
  ["…", STOP],
  ["。", STOP],
  ["！", STOP],
  ["？", STOP],
  ["؟", STOP],
  ["।", STOP],
  ['"', QUOTE],
  ["“", QUOTE],
  ["”", QUOTE],
  ["„", QUOTE],
  ["«", QUOTE],
  ["»", QUOTE],
  ["「", QUOTE],
  ["」", QUOTE],
  ["‘", QUOTE],
  ["|", SEPARATOR],
  ["•", SEPARATOR],
  ["·", SEPARATOR],
  ["/", SEPARATOR],
  [">", SEPARATOR],
  ["›", SEPARATOR],
  ["｜", SEPARATOR],
]);

const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(0x10000);
  const fill = (from: number, to: number, kind: number): void => {
    kinds.fill(kind, from, to + 1);
  };
  fill(0x00c0, 0x1fff, LETTER);
  fill(0x0600, 0x061f, OTHER);
  fill(0x2c00, 0x2dff, LETTER);
  fill(0xa640, 0xabff, LETTER);
  fill(0xac00, 0xd7a3, LETTER);
  fill(0xfb00, 0xfdff, LETTER);
  fill(0xfe70, 0xfefc, LETTER);
  fill(0x61, 0x7a, LETTER);
  fill(0x41, 0x5a, CAPITAL);
  fill(0xc0, 0xde, CAPITAL);
  for (let code = 0x100; code < 0x180; code += 2) kinds[code] = CAPITAL;
  fill(0x391, 0x3a9, CAPITAL);
  fill(0x400, 0x42f, CAPITAL);
  kinds[0xd7] = OTHER;
  kinds[0xf7] = OTHER;
  fill(0x30, 0x39, DIGIT);
  fill(0x660, 0x669, DIGIT);
  fill(0x6f0, 0x6f9, DIGIT);
  fill(0x966, 0x96f, DIGIT);
  fill(0xff10, 0xff19, DIGIT);
  fill(0x3041, 0x30ff, KANA);
  fill(0x0e01, 0x0e5b, KANA);
  fill(0x3400, 0x9fff, IDEOGRAPH);
  fill(0xf900, 0xfaff, IDEOGRAPH);
  for (const [mark, kind] of MARKS) kinds[mark.charCodeAt(0)] = kind;
  return kinds;
})();

function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

/** Lower case of a capital, near enough for hashing. */
function fold(code: number): number {
  if (code >= 0x100 && code < 0x180) return code + 1;
  if (code >= 0x400 && code < 0x410) return code + 80;
  return code + 32;
}
