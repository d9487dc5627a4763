import { isKnownPlace } from "../text/is-known-place.ts";
import type { BylineWords } from "./byline-words.ts";

const CAPITAL = /^\p{Lu}/u;
const MOST_PLACE_WORDS = 3;

/**
 * The words of a byline behind the place where a correspondent works: "à Rome Una Teal" gives "Una Teal". Nothing is
 * left where a place stands alone, as before a comma; words that open with no place are given back.
 *
 * @example
 * afterPlace(["in", "Lima", "Una", "Teal"], words); // ["Una", "Teal"]
 */
export function afterPlace(all: readonly string[], words: BylineWords): readonly string[] {
  const [first = "", second = ""] = all;
  if (CAPITAL.test(first) || !words.placeWords.has(first) || !CAPITAL.test(second)) return all;
  for (let size = MOST_PLACE_WORDS; size > 0; size--)
    if (isKnownPlace(all.slice(1, size + 1).join(" "))) return all.slice(size + 1);
  return all.length === 2 ? [] : all;
}
