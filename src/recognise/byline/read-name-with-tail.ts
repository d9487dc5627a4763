import type { Author } from "../../model/author.ts";
import { isAgency } from "../text/agencies.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";
import { isNameParticle } from "./name-particles.ts";
import { isOutlet, readBylineTail } from "./read-byline-tail.ts";
import { type PersonName, readPersonName } from "./read-person-name.ts";

/** An author that a stretch of a byline names, and what speaks for the name. */
export interface AuthorReading {
  readonly kind: "author";
  readonly author: Author;
  /** How many words a person's name has; many for an organisation. */
  readonly words: number;
  readonly familiar: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ARTICLE = /^the /u;
const MOST_TAIL_WORDS = 6;

/** Makes a person's name an author, with the title and outlet printed beside it. */
export function personReading(
  person: PersonName,
  role: string | null = null,
  affiliation: string | null = null,
): AuthorReading {
  const author: Author = { name: person.name, kind: "person", role, affiliation };
  return { kind: "author", author, words: person.words, familiar: person.familiar };
}

/** Reads a name with a title or an outlet after it: "Jane Roe Political Correspondent", "Jane Roe for Daily Mail". */
export function readNameWithTail(all: readonly string[], words: BylineWords): AuthorReading | null {
  return readJoined(all, words) ?? readGlued(all, words);
}

/** "Jane Roe Political Correspondent", "Jane Roe BBC News": nothing parts the name from what follows. */
function readGlued(all: readonly string[], words: BylineWords): AuthorReading | null {
  for (let size = Math.min(nameSize(all), all.length - 1); size >= 2; size--) {
    const head = all.slice(0, size);
    const person = isOutlet(head, words) ? null : readPersonName(head, words);
    if (person === null || person.words < 2) continue;
    const rest = all.slice(size);
    const [first = ""] = rest;
    if (rest.length === 1 && isRoleWord(first, words)) return personReading(person, first);
    // What follows without a mark begins with a capital, but for a short title: "senior reporter".
    if (!CAPITAL.test(first) && (rest.length > 3 || !isRoleWord(rest.at(-1) ?? "", words))) return null;
    const tail = readBylineTail(rest, words);
    return tail === null ? null : personReading(person, tail.role, tail.affiliation);
  }
  return null;
}

/** Two words, and the initials and particles among them. */
function nameSize(all: readonly string[]): number {
  let counted = 0;
  for (const [at, word] of all.entries()) {
    if (word.endsWith(".") || isNameParticle(word, all[at - 1])) continue;
    counted++;
    if (counted === 2) return at + 1;
  }
  return all.length;
}

/** "Jane Roe for Daily Mail", "Jane Roe in Nairobi", "Jane Roe mit AP". */
function readJoined(all: readonly string[], words: BylineWords): AuthorReading | null {
  const mixed = all.some((word) => LOWER.test(word));
  const at = all.findIndex((word, index) => {
    const lower = word.toLowerCase();
    if (index < 2 || isNameParticle(word, all[index - 1])) return false;
    return words.forWords.has(lower) || (words.placeWords.has(lower) && (word === lower || !mixed));
  });
  const rest = all.slice(at + 1);
  if (at < 0 || rest.length === 0 || rest.length > MOST_TAIL_WORDS) return null;
  const head = all.slice(0, at);
  const person = isOutlet(head, words) ? null : readPersonName(head, words);
  if (person === null || person.words < 2) return null;
  const joined = rest.join(" ").replace(ARTICLE, "");
  if (!CAPITAL.test(joined) && !isAgency(joined)) return null;
  const written = words.forWords.has((all[at] ?? "").toLowerCase()) ? joined : null;
  return personReading(person, null, readBylineTail(rest, words)?.affiliation ?? written);
}
