import type { PageContext } from "../page-context.ts";

const LONGEST = 80;
/** What parts a name from its outlet. */
const PARTED = /\s?[/|,]\s?/u;
const PERSON = /^\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s\p{L}[\p{L}\p{M}'’.-]{0,24}){1,3}$/u;
const SMALL = /\s\p{Ll}/u;
const PARTICLE = /\s(?:de|la|van|von|der|den|bin|al|di|da|dos)(?=\s)/gu;
const QUOTED = /^(?:«[^«»]{2,40}»|„[^„“”]{2,40}[“”]|“[^“”]{2,40}”|"[^"]{2,40}")$/u;
const OUTLET = /^\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:\s\p{Ll}[\p{L}\p{M}'’-]{2,24}){1,2}$/u;

/**
 * Whether what follows the label of a credit is a person with an outlet that is printed as no name is: in
 * quotation marks, or, where outlets have a capital only at the beginning, with small words.
 *
 * @example
 * isOwnedName("Alena Holmová, Granovské noviny", context); // true on a Czech page, false on an English one
 */
export function isOwnedName(text: string, { languages }: PageContext): boolean {
  if (text.length > LONGEST || !PARTED.test(text)) return false;
  const [person = "", outlet = "", ...others] = text.split(PARTED);
  if (others.length > 0 || !PERSON.test(person) || SMALL.test(person.replace(PARTICLE, ""))) return false;
  // In English, small words after a name say who that is: "Jane Roe, Granton mayor".
  return QUOTED.test(outlet) || (languages[0]?.code !== "en" && OUTLET.test(outlet));
}
