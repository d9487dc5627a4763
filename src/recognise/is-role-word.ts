import type { BylineWords } from "./byline-words.ts";

const EDGES = /^["'“”‘’]|[.:"'“”‘’]$/gu;

/**
 * Whether a word is one of a job title: "Reporter", "Writers", "ZDF-Korrespondent", "Politikredakteurin".
 */
export function isRoleWord(word: string, words: BylineWords): boolean {
  const lower = word.toLowerCase().replace(EDGES, "");
  if (words.roles.has(lower)) return true;
  if (lower.endsWith("s") && words.roles.has(lower.slice(0, -1))) return true;
  const hyphen = lower.lastIndexOf("-");
  if (hyphen > 0) return words.roles.has(lower.slice(hyphen + 1));
  return lower.length > 9 && words.roleEndings.some((ending) => lower.endsWith(ending));
}
