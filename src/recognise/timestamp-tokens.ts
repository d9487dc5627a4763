import type { CalendarWords, WordMeaning } from "./calendar-words.ts";
import { foldWord } from "./fold-text.ts";
import { isUnspaced } from "./is-unspaced.ts";
import { fixedZone } from "./read-zone.ts";

/** A number, a word (or set phrase) or a mark of a line. */
export interface TimestampToken {
  readonly kind: "number" | "word" | "mark";
  /** Digits, the word as printed, or the mark. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The number's value, or -1. */
  readonly value: number;
  /** A blank stands before it. */
  readonly gap: boolean;
  readonly meaning: WordMeaning;
}

const NONE: WordMeaning = {};
const TOKEN = /\d+|[\u3005-\u9FFF]+|[^\P{L}\u3005-\u9FFF](?:[^\P{L}\u3005-\u9FFF]|[\p{M}'’])*|[^\s\p{Cf}]/gu;
const DIGIT = /^\d/u;
const LETTER = /^\p{L}/u;
const CAMEL = /^\p{Ll}\p{Lu}$/u;
const LONGEST_GLUED = 40;

/**
 * Cuts a folded line into tokens, looks the words up, and parts what was glued together: "20232:23 PM",
 * "PublishedJanuary".
 */
export function timestampTokens(folded: string, words: CalendarWords): TimestampToken[] {
  const tokens: TimestampToken[] = [];
  let last = 0;
  for (const text of folded.match(TOKEN) ?? []) {
    const start = folded.indexOf(text, last);
    const end = start + text.length;
    const gap = start > last;
    last = end;
    if (DIGIT.test(text)) {
      const value = text.length <= 8 ? Number(text) : -1;
      tokens.push({ kind: "number", text, start, end, value, gap, meaning: NONE });
    } else if (isUnspaced(text)) {
      pushUnspaced(tokens, text, start, gap, words);
    } else {
      const word = LETTER.test(text);
      const meaning = word ? (words.meanings.get(foldWord(text)) ?? NONE) : NONE;
      tokens.push({ kind: word ? "word" : "mark", text, start, end, value: -1, gap, meaning });
    }
  }
  return joinPhrases(partGlued(tokens, words), words);
}

function pushUnspaced(
  tokens: TimestampToken[],
  run: string,
  start: number,
  gap: boolean,
  words: CalendarWords,
): void {
  let from = 0;
  const push = (begin: number, end: number, meaning: WordMeaning): void => {
    if (begin === end) return;
    const text = run.slice(begin, end);
    tokens.push({
      kind: "word",
      text,
      start: start + begin,
      end: start + end,
      value: -1,
      gap: gap && begin === 0,
      meaning,
    });
  };
  for (let at = 0; at < run.length; at++) {
    const longest = words.unspaced.get(run.charAt(at)) ?? 0;
    for (let length = Math.min(longest, run.length - at); length > 0; length--) {
      const meaning = words.meanings.get(run.slice(at, at + length));
      if (meaning === undefined) continue;
      push(from, at, NONE);
      push(at, at + length, meaning);
      from = at + length;
      at = from - 1;
      break;
    }
  }
  push(from, run.length, NONE);
}

function partGlued(tokens: readonly TimestampToken[], words: CalendarWords): TimestampToken[] {
  const parted: TimestampToken[] = [];
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    let cut = 0;
    if (token.kind === "number") {
      if (isGluedYear(token, next)) cut = 4;
    } else if (token.kind === "word" && token.meaning === NONE && token.text.length <= LONGEST_GLUED) {
      const before = tokens[index - 1];
      if (next?.kind === "number" || before?.kind === "number" || before?.meaning.half !== undefined) {
        cut = gluedWordCut(token.text, words);
      }
    }
    if (cut === 0) parted.push(token);
    else parted.push(slice(token, 0, cut, words), slice(token, cut, token.text.length, words));
  }
  return parted;
}

/** "APR 28 20232:23 PM": the year and the hour without a blank. */
function isGluedYear(token: TimestampToken, next: TimestampToken | undefined): boolean {
  if (token.text.length < 5 || token.text.length > 6 || next === undefined) return false;
  const year = Math.trunc(token.value / 10 ** (token.text.length - 4));
  const rest = Number(token.text.slice(4));
  if (year < 1980 || year > 2100 || rest > 31) return false;
  if (next.meaning.month !== undefined) return true;
  if (rest > 24) return false;
  return next.text === ":" || next.meaning.half !== undefined || next.meaning.oclock === true;
}

function gluedWordCut(text: string, words: CalendarWords): number {
  for (let cut = text.length - 2; cut >= 2; cut--) {
    const second = words.meanings.get(foldWord(text.slice(cut)));
    if (second === undefined) continue;
    const head = text.slice(0, cut);
    const first = words.meanings.get(foldWord(head));
    if ((first?.label ?? first?.half ?? first?.weekday ?? first?.unit) !== undefined) return cut;
    // "ESTUPDATED", "readApril": a zone, or any word of small letters before a capital.
    if (second.label !== undefined && fixedZone(head) !== undefined) return cut;
    if (
      (second.month ?? second.weekday ?? second.label) !== undefined &&
      CAMEL.test(text.slice(cut - 1, cut + 1))
    ) {
      return cut;
    }
  }
  return 0;
}

function slice(token: TimestampToken, from: number, to: number, words: CalendarWords): TimestampToken {
  const text = token.text.slice(from, to);
  const number = token.kind === "number";
  return {
    ...token,
    text,
    start: token.start + from,
    end: token.start + to,
    value: number ? Number(text) : -1,
    // A cut counts as a blank: what stood on both sides were two printed things.
    gap: from > 0 || token.gap,
    meaning: number ? NONE : (words.meanings.get(foldWord(text)) ?? NONE),
  };
}

function joinPhrases(tokens: readonly TimestampToken[], words: CalendarWords): TimestampToken[] {
  const joined: TimestampToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = token.kind === "word" ? (dotted(tokens, at, words) ?? longest(tokens, at, words)) : null;
    joined.push(phrase?.token ?? token);
    if (phrase !== null) at = phrase.to - 1;
  }
  return joined;
}

interface Phrase {
  token: TimestampToken;
  to: number;
}

/** "a.m.", "p. m.", "π.μ.": two letters with stops between. */
function dotted(tokens: readonly TimestampToken[], at: number, words: CalendarWords): Phrase | null {
  const first = tokens[at];
  const second = tokens[at + 2];
  if (first?.text.length !== 1 || tokens[at + 1]?.text !== "." || second?.text.length !== 1) return null;
  const meaning = words.meanings.get(foldWord(first.text + second.text));
  if (meaning?.half === undefined) return null;
  const stop = tokens[at + 3];
  const end = stop?.text === "." && !stop.gap ? stop.end : second.end;
  return { token: { ...first, end, meaning }, to: end === second.end ? at + 3 : at + 4 };
}

function longest(tokens: readonly TimestampToken[], at: number, words: CalendarWords): Phrase | null {
  const first = tokens[at];
  if (first === undefined) return null;
  let key = foldWord(first.text);
  const most = words.phrases.get(key) ?? 1;
  let found: Phrase | null = null;
  for (let to = at + 1; to < at + most; to++) {
    const token = tokens[to];
    if (token?.kind !== "word" || !token.gap) break;
    key = `${key} ${foldWord(token.text)}`;
    const meaning = words.meanings.get(key);
    if (meaning !== undefined) found = { token: { ...first, end: token.end, meaning }, to: to + 1 };
  }
  return found;
}
