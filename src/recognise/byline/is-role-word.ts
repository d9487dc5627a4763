import { mayOpen } from "../text/opening-pairs.ts";
import type { BylineWords } from "./byline-words.ts";

const OPENING = "\"'“”‘’";
const CLOSING = ".:\"'“”‘’";
/** A shorter word is no compound that ends in a role. */
const SHORTEST_COMPOUND = 10;

/**
 * Whether a word is one of a job title: "Reporter", "Writers", "ZDF-Korrespondent", "Politikredakteurin".
 */
export function isRoleWord(word: string, words: BylineWords): boolean {
  const bare = withoutEdges(word);
  const hyphen = bare.lastIndexOf("-");
  if (hyphen < 1 && bare.length < SHORTEST_COMPOUND && !mayOpen(bare, 0, words.roleStarts)) return false;
  const lower = bare.toLowerCase();
  if (words.roles.has(lower)) return true;
  if (lower.endsWith("s") && words.roles.has(lower.slice(0, -1))) return true;
  if (hyphen > 0) return words.roles.has(lower.slice(lower.lastIndexOf("-") + 1));
  return lower.length >= SHORTEST_COMPOUND && words.roleEndings.some((ending) => lower.endsWith(ending));
}

/** Takes one quote off the head of a word, and one quote, stop or colon off its end. */
function withoutEdges(word: string): string {
  const start = word !== "" && OPENING.includes(word.charAt(0)) ? 1 : 0;
  const last = word.length - 1;
  const end = last >= start && CLOSING.includes(word.charAt(last)) ? last : word.length;
  return start === 0 && end === word.length ? word : word.slice(start, end);
}
