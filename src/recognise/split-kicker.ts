import type { PageContext } from "./page-context.ts";

/** A headline with the kicker that stood before it on the same line. */
export interface KickedHeadline {
  readonly kicker: string;
  readonly headline: string;
}

/** No kicker is longer. */
const REACH = 60;
const LEAST_WORDS = 3;
const SHORTEST_GLUED = 3;
const SHORTEST_LABEL = 4;
const SPACES = /\s{1,8}/gu;
/** "HARBOUR NIGHTS Who is …": capitals, among them a whole word and no mere initials, before a headline that has none. */
const CAPITALS =
  /^(?=.{0,50}\p{Lu}{6})(?<kicker>\p{Lu}{2}[\p{Lu}'’&-]{0,24}(?: [\p{Lu}\p{Nd}'’&-]{1,24}){1,4}) (?=\p{Lu}\p{Ll}{0,20} \p{L}?\p{Ll})/u;
/** A small letter right before a capital: "Night BoatsThe harbour board …". */
const GLUED = /(?<=\p{Ll})(?=(?<word>\p{Lu}\p{Ll}{1,9})\s)/gu;

/**
 * Parts a kicker from the headline that it was run together with, where the text proves it: another line of the
 * page prints the two with a colon between them; the kicker is in capitals and the headline is not; the word that is
 * glued to the kicker is one of the language's function words; or the kicker stands on the page alone. Null where
 * nothing proves it.
 *
 * @param line - the line that holds the headline
 * @param evidence - the other short lines of the page
 *
 * @example
 * splitKicker("Ferry Row Board buys two boats", ["Ferry Row: Board buys two boats"], context)
 * // { kicker: "Ferry Row", headline: "Board buys two boats" }
 */
export function splitKicker(
  line: string,
  evidence: readonly string[],
  context: PageContext,
): KickedHeadline | null {
  const at =
    colonOfTwin(line, evidence) ??
    CAPITALS.exec(line)?.groups?.["kicker"]?.length ??
    glueBefore(line, evidence, context);
  if (at === null) return null;
  const headline = line.slice(at).trim();
  return headline.split(" ").length < LEAST_WORDS ? null : { kicker: line.slice(0, at).trim(), headline };
}

/** Where the colon stands in a line that has the same words. */
function colonOfTwin(line: string, evidence: readonly string[]): number | null {
  for (const twin of evidence) {
    const colon = twin.slice(0, REACH).indexOf(": ");
    if (
      colon > 0 &&
      line.startsWith(twin.slice(0, colon)) &&
      sameWords(line.slice(colon), twin.slice(colon + 1))
    )
      return colon;
  }
  return null;
}

function sameWords(one: string, other: string): boolean {
  return one.replace(SPACES, " ").trim() === other.replace(SPACES, " ").trim();
}

function glueBefore(line: string, evidence: readonly string[], { languages }: PageContext): number | null {
  const isPrinted = (label: string): boolean => label.length >= SHORTEST_LABEL && evidence.includes(label);
  for (const { groups, index } of line.slice(0, REACH).matchAll(GLUED)) {
    const word = groups?.["word"]?.toLowerCase() ?? "";
    const known =
      word.length >= SHORTEST_GLUED &&
      languages.some(({ functionWords }) => ` ${functionWords} `.includes(` ${word} `));
    if (known || isPrinted(line.slice(0, index))) return index;
  }
  return null;
}
