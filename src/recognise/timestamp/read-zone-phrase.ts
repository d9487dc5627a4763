import { foldWord } from "../text/fold-text.ts";
import type { TimestampToken } from "./timestamp-tokens.ts";
import { ZONE_PHRASES } from "./zone-phrases.ts";

const LONGEST = 4;
let phrases: ReadonlyMap<string, string> | null = null;

/**
 * Reads the zone that begins at a token where it is named in words: the abbreviation or IANA zone that they mean,
 * and the token after them. Null when no such words begin there.
 *
 * @example
 * readZonePhrase(timestampTokens("Eastern Time", words), 0); // { name: "ET", to: 2 }
 */
export function readZonePhrase(
  tokens: readonly TimestampToken[],
  at: number,
): { readonly name: string; readonly to: number } | null {
  phrases ??= compile();
  let key = "";
  let found: { name: string; to: number } | null = null;
  for (let to = at; to < at + LONGEST && tokens[to]?.kind === "word"; to++) {
    key += `${to > at ? " " : ""}${foldWord(tokens[to]?.text ?? "")}`;
    const name = phrases.get(key);
    if (name !== undefined) found = { name, to: to + 1 };
  }
  return found;
}

function compile(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(ZONE_PHRASES).flatMap(([name, list]) =>
      list.split("|").map((phrase): [string, string] => [foldWord(phrase), name]),
    ),
  );
}
