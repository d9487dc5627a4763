import { expect } from "vitest";
import { en } from "../../../src/languages/en.ts";
import type { Language } from "../../../src/languages/language.ts";
import type { PageContext } from "../../../src/recognise/page-context.ts";

/** Below this a busy machine's noise is all that is measured. */
const FLOOR = 20;
const SHORT = 20_000;
const LONG = 160_000;

/** The context of a page in a language, English beside it. */
export function pageIn(language: Language = en): PageContext {
  const languages = language === en ? [en] : [language, en];
  return { languages, country: null, timeZone: null, now: null };
}

/** Fails when eight times the text takes more than 24 times as long. */
export function expectLinear(unit: string, run: (text: string) => unknown, head = ""): void {
  const cost = (size: number): number => {
    const text = head + unit.repeat(Math.ceil(size / unit.length));
    let best = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 5; turn++) {
      const start = performance.now();
      run(text);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  expect(cost(LONG)).toBeLessThan(Math.max(FLOOR, 24 * cost(SHORT)));
}

/** Texts at the edge of what a string can hold, which must give a value or null but never an error. */
export const ODD_TEXTS: readonly string[] = [
  "",
  " ",
  "\uD800",
  "\u0000",
  "\u200F",
  "(",
  ")",
  "[]",
  "—",
  ":",
  "#",
  "©",
  "/",
  "｜",
  "İ",
  "🛳️ — 🛳️",
];
