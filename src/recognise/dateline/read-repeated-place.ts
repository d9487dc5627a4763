import type { Dateline } from "../../model/dateline.ts";
import type { PageContext } from "../page-context.ts";
import { isCommonWord } from "./is-common-word.ts";

/** A word with a capital, its mark, and the long text that it opens. */
const OPENING = /^(?<place>\p{Lu}\p{Ll}{3,24})[.:] (?=["“«„¿¡]?\p{Lu}.{60})/u;
/** What stands before a word inside a sentence. */
const INSIDE = /[\p{Ll},] $/u;
/** What stands before the second of two names, and how much of a text tells it. */
const BEHIND_NAME = /\p{Lu}\p{L}{1,24} $/u;
const REACH = 28;

/**
 * Reads the place of one word that opens a text with a colon or, but in English, with a full stop, when no table has
 * it: the page names it again inside a sentence. Before a colon it may be a speaker: then another name stands before
 * it somewhere.
 *
 * @param page - the texts of the whole page
 *
 * @example
 * readRepeatedPlace("Wiebeck: The ferry is back after …", ["on the pier of Wiebeck"], context)?.place; // "Wiebeck"
 */
export function readRepeatedPlace(
  text: string,
  page: readonly string[],
  context: PageContext,
): Dateline | null {
  const { place } = OPENING.exec(text)?.groups ?? {};
  if (place === undefined || isCommonWord(place, context)) return null;
  // Names have endings in many languages.
  const before = page.join("\n").split(place.slice(0, -1)).slice(0, -1);
  const spoken = text.charAt(place.length) === ":";
  const doubtful = spoken
    ? before.some((head) => BEHIND_NAME.test(head.slice(-REACH)))
    : context.languages[0]?.code === "en";
  if (doubtful || !before.some((head) => INSIDE.test(head.slice(-2)))) return null;
  return { place, agency: null, date: null, text: text.slice(0, place.length + 1) };
}
