import { afterPlace } from "./after-place.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";
import { isOutlet, readBylineTail } from "./read-byline-tail.ts";
import { type AuthorReading, personReading } from "./read-name-with-tail.ts";
import { readPersonName } from "./read-person-name.ts";

const MOST_TITLE_WORDS = 4;

/**
 * Reads a full name with the title before it: "transport correspondent Jane Roe", "Redakteurin Una Teal". A title
 * in the plural is of several people and none's own. Null where no title stands before, or no name of a person
 * after it.
 *
 * @example
 * readTitledName(["our", "reporter", "Una", "Teal"], words)?.author; // { name: "Una Teal", role: "reporter", … }
 */
export function readTitledName(all: readonly string[], words: BylineWords): AuthorReading | null {
  const start = words.beforeRoles.has((all[0] ?? "").toLowerCase()) ? 1 : 0;
  const end = all.map((word) => isRoleWord(word, words)).lastIndexOf(true) + 1;
  if (end <= start || end - start > MOST_TITLE_WORDS) return null;
  const rest = afterPlace(all.slice(end), words);
  const person = isOutlet(rest, words) ? null : readPersonName(rest, words);
  if (person === null || person.words < 2) return null;
  const tail = readBylineTail(all.slice(start, end), words);
  return personReading(person, tail?.shared === true ? null : (tail?.role ?? null), tail?.affiliation);
}
