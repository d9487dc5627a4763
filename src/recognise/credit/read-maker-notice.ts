import type { Evidence } from "../evidence.ts";
import { mayOpen, openingPairs } from "../text/opening-pairs.ts";
import { BEYOND, HYPHEN, signsOf } from "../text/signs-of.ts";
import { trimEdges } from "../text/trim-edges.ts";
import { creditStrength } from "./credit-strength.ts";
import { RIGHTS_WORDS } from "./credit-words.ts";
import { type Credit, FOOTER } from "./read-labelled-credit.ts";

/** No notice is longer. */
const REACH = 150;
/** The owner's notice behind the slash: "/Copyright 2024 The AP. All rights reserved". */
const OWNER =
  /\s?\/\s?(?:©|\([cC]\)|Copyright)\s?(?:(?:19|20)\d\d\s)?(?<owner>\p{Lu}[^/|.©\d]{1,40})(?:\.\s\p{Lu}[^/|.©\d]{3,40})?\.?$/u;
/** The maker before it, behind the word of copyright or on a line of its own. */
const MAKER =
  /(?:^(?!Copyright\s)|(?:©|\([cC]\)|Copyright)\s)(?<maker>\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?:\s\p{Lu}[\p{L}\p{M}'’.-]{0,24}){1,3})$/u;
/** With nothing before it the maker is two words: the word before them may be the caption's. */
const BARE_MAKER =
  /(?<=\s)(?<maker>\p{Lu}[\p{L}\p{M}'’.-]{0,24}\s\p{Lu}[\p{L}\p{M}'’-]{1,24}(?:\s(?:II|III|IV|Jr|Sr)\.?)?)$/u;
const EDGE = " \u00A0-–—|";
const STARTS = /* @__PURE__ */ openingPairs(RIGHTS_WORDS);
/** No words of `RIGHTS_WORDS` are longer, with a dash before them. */
const LONGEST_WORDS = 36;

/**
 * Reads the credit of a picture that is printed as a notice of copyright: a maker before the owner's notice,
 * "Copyright Bea Holm/Copyright 2024 The AP. All rights reserved", or words of the notice before the name,
 * "Tous droits réservés Bea Holm/AP"; on a line of its own or at the end of a caption. Null for an owner's notice
 * alone, which is a footer.
 *
 * @example
 * readMakerNotice("The ferry at dusk - Copyright Bea Holm/Copyright 2024 The AP")?.value.credit; // "Bea Holm/The AP"
 */
export function readMakerNotice(text: string): Evidence<Credit> | null {
  const from = Math.max(0, text.length - REACH);
  const tail = text.slice(from);
  return readBeforeOwner(text, from, tail) ?? readAfterWords(text, from, tail);
}

function readBeforeOwner(text: string, from: number, tail: string): Evidence<Credit> | null {
  const owned = tail.includes("/") ? OWNER.exec(tail) : null;
  if (owned === null) return null;
  const before = tail.slice(0, owned.index);
  const made = MAKER.exec(before) ?? BARE_MAKER.exec(before);
  if (made === null) return null;
  const { maker = "" } = made.groups ?? {};
  return notice(text, from + made.index, `${maker}/${owned.groups?.["owner"] ?? ""}`);
}

/** Before a name alone the words are a footer's. */
function readAfterWords(text: string, from: number, tail: string): Evidence<Credit> | null {
  const dashed = (signsOf(text) & (HYPHEN | BEYOND)) !== 0;
  const dash = dashed
    ? Math.max(tail.lastIndexOf(" - "), tail.lastIndexOf(" – "), tail.lastIndexOf(" — "))
    : -1;
  const start = dash < 0 ? 0 : from + dash;
  const opening = trimEdges(text.slice(start, start + LONGEST_WORDS), EDGE);
  if (!mayOpen(opening, 0, STARTS)) return null;
  const lower = opening.toLowerCase();
  const words = RIGHTS_WORDS.find((known) => lower.startsWith(known));
  if (words === undefined) return null;
  const name = trimEdges(text.slice(start), EDGE).slice(words.length).trim();
  const strength = FOOTER.test(name) ? null : creditStrength(name);
  return strength === "source" || strength === "pair" ? notice(text, start, name) : null;
}

function notice(text: string, start: number, credit: string): Evidence<Credit> {
  const caption = trimEdges(text.slice(0, start), EDGE);
  return {
    value: { credit, caption: caption === "" ? null : caption },
    start,
    end: text.length,
    confidence: 0.9,
  };
}
