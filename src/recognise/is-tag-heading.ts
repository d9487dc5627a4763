import type { Language } from "../languages/language.ts";
import { trimEdges } from "./text/trim-edges.ts";

const QUOTES = /[’‘]/gu;
const EDGES = " \u00A0.:：■◆▼▶【】［］#";
const LONGEST = 44;
/** So many letters of a heading are looked at before it is looked up. */
const OPENING = 3;

interface Headings {
  readonly whole: ReadonlySet<string>;
  /** The first three code units of each heading, or both of a shorter one. */
  readonly openings: ReadonlySet<string>;
}

const compiled = new WeakMap<readonly Language[], Headings>();

/**
 * Whether a text is a heading of tags in one of a page's languages: "Tags", "Filed under", "関連キーワード".
 *
 * @example
 * isTagHeading("FILED UNDER", [en]); // true
 */
export function isTagHeading(text: string, languages: readonly Language[]): boolean {
  if (text.length > LONGEST || !mayOpenWithTagHeading(text, languages)) return false;
  const { whole } = compiled.get(languages) ?? compile(languages);
  return whole.has(trimEdges(text, EDGES).toLowerCase().replace(QUOTES, "'"));
}

/** A cheap look at the first three letters: false when no heading of tags opens the text. */
export function mayOpenWithTagHeading(text: string, languages: readonly Language[]): boolean {
  const { openings } = compiled.get(languages) ?? compile(languages);
  let at = 0;
  while (at < text.length && EDGES.includes(text.charAt(at))) at++;
  const head = text
    .slice(at, at + OPENING)
    .toLowerCase()
    .slice(0, OPENING);
  return openings.has(head) || openings.has(head.slice(0, 2)) || head.includes("’") || head.includes("‘");
}

function compile(languages: readonly Language[]): Headings {
  const whole = new Set(languages.flatMap(({ phrases }) => phrases.tags.split("|")));
  whole.delete("");
  const headings = { whole, openings: new Set([...whole].map((heading) => heading.slice(0, OPENING))) };
  compiled.set(languages, headings);
  return headings;
}
