import { type CalendarWords, NO_MEANING, type WordMeaning } from "../text/calendar-words.ts";
import { foldWord } from "../text/fold-text.ts";
import { isUnspaced } from "../text/is-unspaced.ts";
import { partGlued } from "./part-glued.ts";

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

const TOKEN = /\d+|[\u3005-\u9FFF]+|[^\P{L}\u3005-\u9FFF](?:[^\P{L}\u3005-\u9FFF]|[\p{M}'’])*|[^\s\p{Cf}]/gu;
const DIGIT = /^\d/u;
const LETTER = /^\p{L}/u;

/**
 * Cuts a folded line into tokens, looks the words up, and parts what was glued together: "20232:23 PM",
 * "PublishedJanuary".
 *
 * @example
 * timestampTokens("5 May, 2024", words).map((token) => token.text); // ["5", "May", ",", "2024"]
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
      tokens.push({ kind: "number", text, start, end, value, gap, meaning: NO_MEANING });
    } else if (isUnspaced(text)) {
      pushUnspaced(tokens, text, start, gap, words);
    } else {
      const word = LETTER.test(text);
      const meaning = word ? (words.meanings.get(foldWord(text)) ?? NO_MEANING) : NO_MEANING;
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
      push(from, at, NO_MEANING);
      push(at, at + length, meaning);
      from = at + length;
      at = from - 1;
      break;
    }
  }
  push(from, run.length, NO_MEANING);
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
