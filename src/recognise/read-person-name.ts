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
  const name = all.slice(from, to);
  if (name.length === 0 || name.length > MOST_WORDS + 3) return null;
  let counted = 0;
  let familiar = from > 0;
  for (const [at, word] of name.entries()) {
    if (word.length > LONGEST_WORD) return null;
    const lower = word.toLowerCase();
    const last = at === name.length - 1;
    if (isNameSuffix(word) && at > 0) {
      familiar = true;
    } else if (isNameParticle(word) && !last && (at > 0 || name.length > 1)) {
      if (at > 0) familiar = true;
    } else if (INITIALS.test(word) || ABBREVIATED.test(word)) {
      familiar = true;
      counted++;
    } else if (CAPITALISED.test(word) || CASELESS.test(word)) {
      if (words.functions.has(lower) && !words.doubtfulNames.has(lower) && !isNameParticle(lower))
        return null;
      if (words.desks.has(lower) || isRoleWord(word, words)) return null;
      if (at === 0 && (words.phrases.has(lower) || words.placeWords.has(lower))) return null;
      familiar ||= words.givenNames.has(lower);
      counted++;
    } else if (!NICKNAME.test(word)) {
      return null;
    }
  }
  return counted === 0 || counted > MOST_WORDS ? null : { name: name.join(" "), words: counted, familiar };
}

function isUpperBesideLower(all: readonly string[], at: number): boolean {
  return !LOWER.test((all[at] ?? "").slice(1).replace("h", "")) && all.some((word) => LOWER.test(word));
}
