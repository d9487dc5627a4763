import { findAgency, isAgency } from "./agencies.ts";
import { CREDIT_JOINTS, PICTURE_SOURCES } from "./credit-words.ts";

/**
 * How a text holds as the names of a credit: `"source"`, an agency or picture archive is among them; `"pair"`,
 * two names with a slash, "Bea Holm/Granton Tribune"; `"name"`, words that could be names and no more.
 */
export type CreditStrength = "source" | "pair" | "name";

const LONGEST = 120;
const MOST_WORDS = 14;
const NOT_A_NAME = /[?!“”"„«»]|\.\s\p{Lu}\p{Ll}{2}|^\d/u;
const BETWEEN = /[\s/|,;:&()[\]–—-]+/u;
const SEGMENTS = /\s?[/|,]\s?|(?:^|\s)(?:via|for)\s/u;
const NAMED = /^[@\p{Lu}\p{Lt}\p{Lo}\p{N}]|[\p{L}\d]\.\p{L}/u;
/** "Bea Holm (bh)": the short sign of a newsroom. */
const SHORT_SIGN = /\(\p{Ll}{1,6}\)$/u;
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
  const tokens = text
    .replace(SHORT_SIGN, "")
    .replace(QUOTES, "'")
    .split(BETWEEN)
    .filter((token) => token !== "");
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return null;
  let named = 0;
  for (const token of tokens) {
    if (NAMED.test(token) || isAgency(token)) named++;
    else if (!words().joints.has(token.toLowerCase().replace(EDGE_STOP, ""))) return null;
  }
  if (isSource(text)) return "source";
  const segments = text.split(SEGMENTS).map((segment) => segment.trim());
  if (segments.some(isSource)) return "source";
  if (named === 0) return tokens.length === 1 ? "name" : null;
  // "News/Politics" is a menu; a person has two names.
  const pair =
    text.includes("/") && segments.length <= 3 && segments.some((segment) => segment.includes(" "));
  return pair && segments.every((segment) => segment !== "" && segment.split(" ").length <= 5)
    ? "pair"
    : "name";
}

/** "Getty Images", "AP Photo", "Reuters", "AFP via Getty Images". */
function isSource(segment: string): boolean {
  const lower = segment.toLowerCase().replace(EDGE_STOP, "");
  if (words().sources.has(lower)) return true;
  return (
    segment !== "" &&
    (isAgency(segment) || (segment.length < 40 && findAgency(segment) !== null && lower.includes("photo")))
  );
}
