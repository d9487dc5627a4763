import type { BylineToken } from "./byline-tokens.ts";
import type { BylineWords } from "./byline-words.ts";

const WAW = "و";
const SHORTEST = 4;

/**
 * Whether the Arabic "and" is glued to the name that begins at a token, which must have a second word. Names that
 * begin with its letter themselves are known and stay whole.
 *
 * @example
 * "كتبت: ليلى حمدان وسناء عودة" // true at "وسناء"
 */
export function isGluedAnd(
  tokens: readonly BylineToken[],
  at: number,
  { and, wawNames }: BylineWords,
): boolean {
  const { text = "" } = tokens[at] ?? {};
  if (!text.startsWith(WAW) || text.length < SHORTEST || !and.has(WAW) || wawNames.has(text)) return false;
  return tokens[at + 1]?.separator === null;
}
