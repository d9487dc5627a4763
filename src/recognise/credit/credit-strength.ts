import { findAgency, isAgency } from "../text/agencies.ts";
import { CREDIT_JOINTS, PICTURE_SOURCES } from "./credit-words.ts";

/**
 * How a text holds as the names of a credit: `"source"`, an agency or picture archive is among them; `"pair"`,
 * two names with a slash, "Bea Holm/Granton Tribune"; `"name"`, words that could be names and no more.
 */
export type CreditStrength = "source" | "pair" | "name";

const LONGEST = 120;
const MOST_WORDS = 14;
const NOT_A_NAME = /[?!“”"„«»]|\p{L}{3}\.\s\p{Lu}\p{Ll}{2}|^\d/u;
const BETWEEN = /[\s/|,;:&()[\]–—-]+/u;
const SEGMENTS = /\s?[/|,;()]\s?|(?:^|\s)(?:via|for)\s|\s[–-]\s/u;
/** On a line of their own these are links. */
const PLATFORM = /^(?:instagram|facebook|tiktok|nasa|handout|canva)$/iu;
const VIA = /^via\s/u;
const PARTED = /[/|,(–-]|\bvia\b/u;
/** Also "eThekwini" and "iStock". */
const NAMED = /^[@\p{Lu}\p{Lt}\p{Lo}\p{N}]|^\p{Ll}{1,3}\p{Lu}|[\p{L}\d]\.\p{L}/u;
/** "Bea Holm (bh)": the short sign of a newsroom. */
const SHORT_SIGN = /\(\p{Ll}{1,6}\)$/u;
const PERSON =
  /^\p{Lu}[\p{L}'’.-]{0,20}(?:\s(?:de|la|van|von|der|den|bin|al|di|da|dos)|\s\p{Lu}[\p{L}'’.-]{0,20}){1,4}$/u;
const OUTLET = /^[@\p{Lu}\p{Lo}][^\d:()+?!]{1,40}$/u;
const QUOTES = /’/gu;
const EDGE_STOP = /\.$/u;

interface Words {
  readonly sources: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
}

let filled: Words | null = null;

function words(): Words {
  filled ??= { sources: new Set(PICTURE_SOURCES.split("|")), joints: new Set(CREDIT_JOINTS.split("|")) };
  return filled;
}

/**
 * Tells whether a text can be what a credit names, and how surely; null for prose and other text.
 *
 * @example
 * creditStrength("Bea Holm/Granton Tribune"); // "pair"
 * creditStrength("the mayor opened it"); // null
 */
export function creditStrength(text: string): CreditStrength | null {
  if (text.length < 2 || text.length > LONGEST || NOT_A_NAME.test(text)) return null;
  const segments = text
    .replace(SHORT_SIGN, "")
    .split(SEGMENTS)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  let source = isSource(text);
  let named = 0;
  let count = 0;
  for (const segment of segments) {
    if (isSource(segment)) source = true;
    else {
      const tokens = segment
        .replace(QUOTES, "'")
        .split(BETWEEN)
        .filter((token) => token !== "");
      count += tokens.length;
      for (const token of tokens) {
        if (NAMED.test(token)) named++;
        else if (!words().joints.has(token.toLowerCase().replace(EDGE_STOP, ""))) return null;
      }
    }
  }
  if (named > MOST_WORDS) return null;
  if (source) return "source";
  if (named === 0) return count === 1 ? "name" : null;
  return text.includes("/") && isPair(segments) ? "pair" : "name";
}

/**
 * Whether a text can be a source, told without splitting it: what has neither slash, bar, comma, bracket, dash
 * nor "via" is one only as a whole.
 */
export function isBareSource(text: string): boolean {
  return isSource(text) && !PARTED.test(text) && !PLATFORM.test(text);
}

/** A person, who has two names or more, and an outlet: "News/Politics" and "Log in / Register" are menus. */
function isPair(segments: readonly string[]): boolean {
  return (
    segments.length === 2 &&
    segments.some((name) => PERSON.test(name)) &&
    segments.every((name) => OUTLET.test(name))
  );
}

/** "Getty Images", "AP Photo", "Reuters", "AFP via Getty Images". */
function isSource(segment: string): boolean {
  let lower = segment.toLowerCase();
  if (lower.endsWith(".")) lower = lower.slice(0, -1);
  if (lower.startsWith("via")) lower = lower.replace(VIA, "");
  if (words().sources.has(lower)) return true;
  return (
    segment !== "" &&
    (isAgency(segment) || (segment.length < 40 && lower.includes("photo") && findAgency(segment) !== null))
  );
}
