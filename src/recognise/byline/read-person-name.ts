import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";
import { isDegree, isHonorific, isNameParticle, isNameSuffix } from "./name-particles.ts";

/** A person's name as printed, and what speaks for it. */
export interface PersonName {
  readonly name: string;
  /** How many words it has that are no particles or suffixes. */
  readonly words: number;
  /** It holds a usual given name, an initial, a particle or a suffix. */
  readonly familiar: boolean;
}

const CAPITALISED = /^(?:\p{Lu}|[dl]['’]\p{Lu}|al-\p{Lu}|el-\p{Lu})[\p{L}\p{M}'’-]*$/u;
const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.){0,4}$/u;
/** Initials of places: "U.S. News" names nobody. */
const PLACE_INITIALS = /^(?:U\.[SKN]|D\.C|N\.[JYZ]|L\.A|E\.U|P\.[OI])\.$/u;
const POSSESSIVE = /['’]s$/u;
const ABBREVIATED = /^\p{Lu}\p{Ll}{1,3}\.$/u;
const CASELESS = /^(?:\p{Lo}\p{M}*){2,20}$/u;
const NICKNAME = /^["“‘'(]\p{Lu}[\p{L}-]*["”’')]$/u;
const LOWER = /\p{Ll}/u;
const MOST_WORDS = 5;
const LONGEST_WORD = 32;

/**
 * Reads words as one person's name, or gives null: capitalised words, initials and particles, no word of prose,
 * of a job title or of a menu in the first place. A title before the name and degrees after it are taken off.
 */
export function readPersonName(all: readonly string[], words: BylineWords): PersonName | null {
  let from = 0;
  let to = all.length;
  while (from < to && isHonorific(all[from] ?? "")) from++;
  // "Ma" and "Rn" may be names; a degree is written in capitals beside a name that is not.
  while (to - from > 2 && isDegree(all[to - 1] ?? "") && isUpperBesideLower(all, to - 1)) to--;
  const name = once(all.slice(from, to));
  if (name.length === 0 || name.length > MOST_WORDS + 3) return null;
  let counted = 0;
  let familiar = from > 0;
  for (const [at, word] of name.entries()) {
    const kind = kindOf(word, at, name, words);
    if (kind === null) return null;
    familiar ||= kind === "initial" || kind === "suffix";
    familiar ||= kind === "name" && counted === 0 && words.givenNames.has(word.toLowerCase());
    if (kind === "name" || kind === "initial") counted++;
  }
  return counted === 0 || counted > MOST_WORDS ? null : { name: name.join(" "), words: counted, familiar };
}

/** "Jane Roe Jane Roe": what a picture is named stands before the name. */
function once(name: readonly string[]): readonly string[] {
  const half = name.length / 2;
  return half > 1 && name.every((word, at) => word === name[at < half ? at : at - half])
    ? name.slice(0, half)
    : name;
}

type Kind = "name" | "initial" | "suffix" | "particle" | "nickname";

/** What a word is in a name, or null for one that stands in no name. */
function kindOf(word: string, at: number, name: readonly string[], words: BylineWords): Kind | null {
  if (word.length > LONGEST_WORD || (word.endsWith("s") && POSSESSIVE.test(word))) return null;
  const stopped = word.endsWith(".");
  if (stopped && PLACE_INITIALS.test(word)) return null;
  if (at > 0 && isNameSuffix(word)) return "suffix";
  if (at < name.length - 1 && isNameParticle(word, name[at - 1])) return "particle";
  if (stopped && INITIALS.test(word)) return "initial";
  if (stopped && ABBREVIATED.test(word)) return "name";
  if (!CAPITALISED.test(word) && !CASELESS.test(word)) return NICKNAME.test(word) ? "nickname" : null;
  const lower = word.toLowerCase();
  if (words.functions.has(lower) && !words.doubtfulNames.has(lower) && !isNameParticle(lower)) return null;
  if (words.desks.has(lower) || isRoleWord(word, words)) return null;
  if (at > 0 && at === name.length - 1 && words.noSurnames.has(lower)) return null;
  const begins = words.noNames.has(lower) || words.phrases.has(lower) || words.placeWords.has(lower);
  return at === 0 && begins ? null : "name";
}

function isUpperBesideLower(all: readonly string[], at: number): boolean {
  return !LOWER.test((all[at] ?? "").slice(1).replace("h", "")) && all.some((word) => LOWER.test(word));
}
