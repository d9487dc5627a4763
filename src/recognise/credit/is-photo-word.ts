import type { Language } from "../../languages/language.ts";
import { mayOpen, type OpeningPairs, openingPairs } from "../text/opening-pairs.ts";
import { CREDIT_LABELS } from "./credit-words.ts";

const QUOTES = /[’‘]/gu;
const PARTS = /[\s-]+/u;
const PART = /[\s-]/u;

interface PhotoWords {
  readonly phrases: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly starts: OpeningPairs;
}

const compiled = new WeakMap<readonly Language[], PhotoWords>();

/**
 * Whether a label is made of the words that a page's languages label a picture's credit with: "Photo",
 * "Image credit", "Archivbild".
 *
 * @example
 * isPhotoWord("Image Credits", [en]); // true
 */
export function isPhotoWord(label: string, languages: readonly Language[]): boolean {
  if (label === "" || label.length > 40) return false;
  const { phrases, words, starts } = compiled.get(languages) ?? compile(languages);
  if (!mayOpen(label, 0, starts)) return false;
  const lower = label.toLowerCase().replace(QUOTES, "'");
  if (words.has(lower) || phrases.has(lower)) return true;
  // Most labels end here: their first word is none.
  const blank = lower.search(PART);
  if (!isLabelWord(blank < 0 ? lower : lower.slice(0, blank), words)) return false;
  return lower.split(PARTS).every((word) => isLabelWord(word, words));
}

function isLabelWord(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || (word.endsWith("s") && words.has(word.slice(0, -1)));
}

function compile(languages: readonly Language[]): PhotoWords {
  const phrases = new Set<string>();
  const words = new Set(CREDIT_LABELS.split("|"));
  for (const { phrases: lists } of languages) {
    for (const phrase of lists.photo.split("|")) {
      if (phrase === "") continue;
      phrases.add(phrase);
      if (!PARTS.test(phrase)) words.add(phrase);
    }
  }
  const known = { phrases, words, starts: openingPairs([...phrases, ...words]) };
  compiled.set(languages, known);
  return known;
}
