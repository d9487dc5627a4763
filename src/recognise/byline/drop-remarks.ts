import { isAgency } from "../text/agencies.ts";
import type { BylineToken } from "./byline-tokens.ts";
import type { BylineWords } from "./byline-words.ts";

const REMARK = /^\p{Ll}{3,12}$/u;

/**
 * The tokens of a byline without the remarks in brackets that tell what each person did, and without whoever took the
 * pictures: "Una Teal (text) and Oren Vale (photos)" names Una Teal.
 */
export function dropRemarks(tokens: readonly BylineToken[], words: BylineWords): readonly BylineToken[] {
  if (!tokens.some(({ text }) => text === "(")) return tokens;
  const kept: BylineToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const word = token.text === "(" && tokens[at + 2]?.text === ")" ? (tokens[at + 1]?.text ?? "") : "";
    const lower = word.toLowerCase();
    const pictures = words.photos.has(lower);
    if (!pictures && !words.openings.has(lower) && (!REMARK.test(word) || isAgency(word))) {
      kept.push(token);
      continue;
    }
    at += 2;
    while (pictures && kept.at(-1)?.separator === null && !words.and.has(kept.at(-1)?.text ?? "")) kept.pop();
  }
  return kept;
}
