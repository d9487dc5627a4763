import type { Author } from "../../model/author.ts";
import type { PageContext } from "../page-context.ts";
import { COMMA, signsOf } from "../text/signs-of.ts";
import { bylineWords } from "./byline-words.ts";
import { readPersonName } from "./read-person-name.ts";

const FORM =
  /^(?<name>\p{Lu}[^,;:!?]{4,50}), (?<title>(?:\p{Lu}[\p{L}-]{2,30} )?\p{Ll}[^;:!?]{3,100})(?<=[^.])$/u;

/**
 * Who signs with a title, as the writers of opinion articles do below their text: a full name, and behind a comma
 * words that begin small, but for the first. The form is that of captions too, so only its place makes it a signature.
 *
 * @example
 * readSignature("Una Teal, docent i vattenvård, Nordvik universitet", context)?.name; // "Una Teal"
 */
export function readSignature(line: string, { languages }: PageContext): Author | null {
  if ((signsOf(line) & COMMA) === 0) return null;
  const { name = "", title = "" } = FORM.exec(line)?.groups ?? {};
  const person = name === "" ? null : readPersonName(name.split(" "), bylineWords(languages));
  if (person === null || person.words < 2) return null;
  return { name: person.name, kind: "person", role: title, affiliation: null };
}
