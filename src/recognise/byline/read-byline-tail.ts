import { findAgency } from "../text/agencies.ts";
import type { BylineWords } from "./byline-words.ts";
import { isRoleWord } from "./is-role-word.ts";

/** What stands beside a name: a job title, an outlet, or both. */
export interface BylineTail {
  readonly role: string | null;
  readonly affiliation: string | null;
  /** The title is in the plural, or a desk: it is of all names before it. */
  readonly shared: boolean;
}

const DOMAIN = /^[\p{L}\p{N}-]{2,30}\.(?:\p{L}{2,4}|\p{L}{2,3}\.\p{L}{2})$/u;
/** Words that open the name of an institution: "University of Northfold". */
const OF = /^(?:of|de|der|des|von)$/u;
const LONG_ACRONYM = /^[\p{Lu}\p{N}&]{3,6}$/u;
const ACRONYM = /^(?=[\p{Lu}\p{N}&]{2,6}$)\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const ARTICLE = /^(?:[Ss]pecial (?:to|for) )?(?:the )?/u;

/**
 * Whether words name an outlet or institution: by a word such as "Times" or "University", an acronym among other
 * words, or a domain ("example.com").
 */
export function isOutlet(all: readonly string[], words: BylineWords): boolean {
  return lastOutletWord(all, words) >= 0;
}

/** Reads the words beside a name: "Transport Reporter", "AP", "Northfold Gazette Staff Writers"; else null. */
export function readBylineTail(all: readonly string[], words: BylineWords): BylineTail | null {
  const joined = all.join(" ");
  const role = all.findIndex((word) => isRoleWord(word, words));
  const last = all.length - 1;
  const ending = (all[last] ?? "").toLowerCase();
  // "Pioneer Press" is an outlet, "Northfold Press staff" people of one.
  const desk = last > 0 && words.desks.has(ending) && !words.outlets.has(ending);
  if (role < 0 && !desk) {
    if (findAgency(joined) === null && !isOutlet(all, words)) return null;
    return { role: null, affiliation: joined.replace(ARTICLE, ""), shared: true };
  }
  if (all.length > 8) return null;
  const agency = findAgency(all.length > 1 ? capitalised(all[0] ?? "") : joined);
  const head = all.slice(0, role < 0 ? last : role);
  const outlet = agency === null ? outletEnd(head, words) : agencyEnd(head, words);
  const title = all.slice(outlet).join(" ").replace(ARTICLE, "");
  return {
    role: title,
    affiliation: outlet === 0 ? null : all.slice(0, outlet).join(" ").replace(ARTICLE, ""),
    shared: role < 0 || (ending.endsWith("s") && !words.roles.has(ending)),
  };
}

/** "Ap Sports Writer" stands on pages that make every word small after its first letter. */
function capitalised(word: string): string {
  return word.length === 2 ? word.toUpperCase() : word;
}

function agencyEnd(head: readonly string[], words: BylineWords): number {
  for (let end = head.length; end > 1; end--)
    if (findAgency(head.slice(0, end).join(" ")) === head.slice(0, end).join(" ")) return end;
  return Math.max(1, outletEnd(head, words));
}

function outletEnd(head: readonly string[], words: BylineWords): number {
  return lastOutletWord(head, words) + 1;
}

function lastOutletWord(all: readonly string[], words: BylineWords): number {
  for (let at = all.length - 1; at >= 0; at--) {
    const word = all[at] ?? "";
    const lower = (word.endsWith(".") ? word.slice(0, -1) : word).toLowerCase();
    if (word.includes(".") && DOMAIN.test(word)) return at;
    // "Northfold Courier-Post"
    const hyphened =
      at > 1 && word.includes("-") && words.outlets.has(lower.slice(lower.lastIndexOf("-") + 1));
    if ((hyphened || words.outlets.has(lower)) && word !== lower && !isAlone(all, at, lower)) return at;
    // "JR Roe" is a person.
    const acronym = at === 0 && all.length === 2 ? LONG_ACRONYM : ACRONYM;
    if (word.length < 7 && acronym.test(word) && all.some((each) => LOWER.test(each))) return at;
  }
  return -1;
}

/** "Travel News Reporter" is a title, "BBC News Reporter" names an outlet. */
function isAlone(all: readonly string[], at: number, lower: string): boolean {
  return (at === 0 && !OF.test(all[1] ?? "")) || (lower === "news" && !ACRONYM.test(all[at - 1] ?? ""));
}
