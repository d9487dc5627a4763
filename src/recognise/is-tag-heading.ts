import type { Language } from "../languages/language.ts";
import { trimEdges } from "./trim-edges.ts";

const QUOTES = /[’‘]/gu;
const EDGES = " \u00A0.:：■◆▼▶【】［］#";
const LONGEST = 44;

const compiled = new WeakMap<readonly Language[], ReadonlySet<string>>();

/**
 * Whether a text is a heading of tags in one of a page's languages: "Tags", "Filed under", "関連キーワード".
 *
 * @example
 * isTagHeading("FILED UNDER", [en]); // true
 */
export function isTagHeading(text: string, languages: readonly Language[]): boolean {
  if (text.length > LONGEST) return false;
  const headings = compiled.get(languages) ?? compile(languages);
  return headings.has(trimEdges(text, EDGES).toLowerCase().replace(QUOTES, "'"));
}

function compile(languages: readonly Language[]): ReadonlySet<string> {
  const headings = new Set(languages.flatMap(({ phrases }) => phrases.tags.split("|")));
  headings.delete("");
  compiled.set(languages, headings);
  return headings;
}
