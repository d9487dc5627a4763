import type { Language } from "../../languages/language.ts";
import { PHRASE_CATEGORIES } from "../../languages/phrase-category.ts";
import { phraseWords } from "./phrase-words.ts";
import { BEYOND, signsOf } from "./signs-of.ts";

/** Which categories of set phrases a line holds; each number has bit `i` set for `PHRASE_CATEGORIES[i]`. */
export interface PhraseHits {
  /** The whole line is a phrase. */
  readonly whole: number;
  /** The line begins with a phrase. */
  readonly lead: number;
  /** A phrase stands somewhere in the line. */
  readonly inside: number;
}

const NONE: PhraseHits = { whole: 0, lead: 0, inside: 0 };
/** Longer lines are looked at in their first part only: set phrases open lines or are lines. */
const LONGEST = 160;
const MOST_WORDS = 6;
const LONGEST_UNSPACED = 10;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const CLOSING = ")]）";
/** "Comments (12)": a count is no word of the phrase. */
const COUNT = /\s?[([（]\d{1,6}[)\]）]$/u;
const QUOTE = /[’‘]/gu;
/** Lower case makes two signs of the Turkish "İ" and the wrong one of its "I". */
const DOT = /\u0307/gu;
const DOTLESS = /ı/gu;
const UNSPACED_NOISE = /[\s【】［］「」『』〈〉《》◆■●▼▶:：]+/gu;

/** What may follow some words: the next word of longer phrases, and what a phrase that ends here is. */
interface Node {
  bits: number;
  next: Map<string, Node> | null;
}

interface Phrases {
  /** Phrases of words by their first word. */
  readonly spaced: Map<string, Node>;
  /** Phrases of scripts that are written without blanks. */
  readonly unspaced: ReadonlyMap<string, number>;
}

const compiled = new WeakMap<readonly Language[], Phrases>();

/**
 * Finds the set phrases of the page's languages in a line: "Most read in Politics" begins with a ranking
 * heading, "Share" is a share button. What the line then is stays open: evidence, not verdict.
 */
export function matchPhrases(text: string, languages: readonly Language[]): PhraseHits {
  const phrases = compiled.get(languages) ?? compile(languages);
  const lower = (text.length > LONGEST ? text.slice(0, LONGEST) : withoutCount(text)).toLowerCase();
  const head = (signsOf(text) & BEYOND) === 0 ? lower : fold(lower);
  const spaced = matchSpaced(head, phrases.spaced);
  if (phrases.unspaced.size === 0 || !UNSPACED.test(head)) return spaced;
  const unspaced = matchUnspaced(head, phrases.unspaced);
  return {
    whole: spaced.whole | unspaced.whole,
    lead: spaced.lead | unspaced.lead,
    inside: spaced.inside | unspaced.inside,
  };
}

function withoutCount(text: string): string {
  return CLOSING.includes(text.charAt(text.length - 1)) ? text.replace(COUNT, "") : text;
}

function fold(lower: string): string {
  const quoted = lower.includes("’") || lower.includes("‘") ? lower.replace(QUOTE, "'") : lower;
  const undotted = quoted.includes("\u0307") ? quoted.replace(DOT, "") : quoted;
  return undotted.includes("ı") ? undotted.replace(DOTLESS, "i") : undotted;
}

function matchSpaced(head: string, spaced: ReadonlyMap<string, Node>): PhraseHits {
  const words = phraseWords(head);
  let whole = 0;
  let lead = 0;
  let inside = 0;
  for (let from = 0; from < words.length; from++) {
    let node = spaced.get(words[from] ?? "");
    for (let to = from + 1; node !== undefined; to++) {
      inside |= node.bits;
      if (from === 0) lead |= node.bits;
      if (from === 0 && to === words.length) whole |= node.bits;
      node = node.next?.get(words[to] ?? "");
    }
  }
  return inside === 0 ? NONE : { whole, lead, inside };
}

function matchUnspaced(head: string, phrases: ReadonlyMap<string, number>): PhraseHits {
  let whole = 0;
  let lead = 0;
  let inside = 0;
  const bare = head.replace(UNSPACED_NOISE, "");
  const reach = Math.min(bare.length, 48);
  for (let from = 0; from < reach; from++) {
    for (let length = 2; length <= LONGEST_UNSPACED && from + length <= bare.length; length++) {
      const bits = phrases.get(bare.slice(from, from + length));
      if (bits === undefined) continue;
      inside |= bits;
      if (from === 0) lead |= bits;
      if (from === 0 && length === bare.length) whole |= bits;
    }
  }
  return { whole, lead, inside };
}

function compile(languages: readonly Language[]): Phrases {
  const spaced = new Map<string, Node>();
  const unspaced = new Map<string, number>();
  for (const language of languages) {
    for (const [bit, category] of PHRASE_CATEGORIES.entries()) {
      for (const phrase of language.phrases[category].split("|")) {
        if (UNSPACED.test(phrase)) {
          const key = phrase.replace(/\s+/gu, "");
          unspaced.set(key, (unspaced.get(key) ?? 0) | (1 << bit));
        } else addSpaced(phraseWords(fold(phrase)), 1 << bit, spaced);
      }
    }
  }
  const phrases = { spaced, unspaced };
  compiled.set(languages, phrases);
  return phrases;
}

function addSpaced(words: readonly string[], bits: number, spaced: Map<string, Node>): void {
  if (words.length > MOST_WORDS) return;
  let nodes = spaced;
  let last: Node | null = null;
  for (const word of words) {
    if (last !== null) nodes = last.next ??= new Map<string, Node>();
    last = nodes.get(word) ?? { bits: 0, next: null };
    nodes.set(word, last);
  }
  if (last !== null) last.bits |= bits;
}
