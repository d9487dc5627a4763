import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { matchPhrases } from "../text/match-phrases.ts";
import { ARROW, COMMA, DIGIT as DIGITS, signsOf } from "../text/signs-of.ts";
import { trimEdges } from "../text/trim-edges.ts";
import { creditStrength } from "./credit-strength.ts";
import { isOwnedName } from "./is-owned-name.ts";
import { isPhotoWord } from "./is-photo-word.ts";
import { type Credit, FOOTER, readLabelledCredit } from "./read-labelled-credit.ts";

/** No credit at a caption's end is longer. */
const REACH = 130;
const LONGEST_BARE = 70;
/** Signs that neither open nor part a credit. */
const IDLE = DIGITS | COMMA | ARROW;
const MARKED =
  /[\])/:：©=＝]|\s(?:by|via)\s|ourtesy|\([CＣ]\)|（Ｃ）|Copyright|AP Photo|Images$|\b(?:[Ff]ot|[Dd]ok)\.\s/u;
const CLOSED = /[)\]]\.?$/u;
const LETTER = /[\p{L}\p{M}]/u;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const COPYRIGHT = /©|\([cCＣ]\)|（Ｃ）|Copyright(?=\s)/gu;
const PHOTO_BY = /(?<=[.!?)\]"”’—–|-]\s{0,2})(?<label>\p{Lu}\p{L}{2,12})\s(?:by|via|courtesy\sof)\s/gu;
const PAIR =
  /(?<=\p{Ll}|\p{Lu}{2})\s\p{Lu}\p{Ll}[\p{L}\p{M}'’.-]{0,24}\s\p{Lu}[\p{L}\p{M}'’.-]{1,24}\s?\/\s?(?<owner>(?:via\s)?\p{Lu}[^/()]{1,30})$/u;
const DIGIT = /\d/u;
const LEGAL: number = /* @__PURE__ */ phraseBits("legal");
const EDGE = " \u00A0-–—|,";
const SENTENCE_ENDS = '.!?)]"”»।';
const NEXT_SENTENCE = /(?<=[\p{L}\p{M}]{2})[.।](?:\s|$)/u;

/** Reads the credit that ends a caption: in brackets, after its label, after ©, or bare after the last sentence. */
export function readCreditTail(text: string, context: PageContext): Evidence<Credit> | null {
  if ((signsOf(text) & ~IDLE) === 0 && !text.includes("Copyright")) return null;
  const from = Math.max(0, text.length - REACH);
  const tail = from === 0 ? text : text.slice(from);
  if (!MARKED.test(tail)) return null;
  const found =
    (CLOSED.test(tail) ? readBracket(text, from, context) : null) ??
    readCopyright(text, from, context) ??
    readLabel(text, from, context) ??
    (tail.includes(" by ") || tail.includes(" via ") || tail.includes(" of ")
      ? readPhotoBy(text, from, context)
      : null) ??
    readBare(text, from, context) ??
    readPair(text, from);
  if (found === null) return null;
  // "(AP Photo/Bea Holm) AP Photo": the same credit twice, the first with the name.
  const caption = found.value.caption ?? "";
  const inner = CLOSED.test(caption)
    ? readBracket(caption, Math.max(0, caption.length - REACH), context)
    : null;
  return inner !== null && inner.confidence >= 0.7 ? { ...inner, end: text.length } : found;
}

function readBracket(text: string, from: number, context: PageContext): Evidence<Credit> | null {
  const open = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  const close = Math.max(text.lastIndexOf(")"), text.lastIndexOf("]"));
  if (open <= from && open <= 0) return null;
  if (open < from || close < open) return null;
  const inside = text.slice(open + 1, close).trim();
  const labelled = readLabelledCredit(`(${inside})`, context);
  if (labelled?.value.credit != null)
    return ending(text, open, labelled.value.credit, labelled.confidence, context);
  const strength = creditStrength(inside);
  if (strength === "source") return ending(text, open, inside, inside.length > 4 ? 0.9 : 0.6);
  if (strength === "pair") return ending(text, open, inside, 0.75);
  if (strength !== "name" || !inside.includes(" ") || DIGIT.test(inside)) return null;
  // "(Los Angeles Times)" after a sentence; "(So Far)" ends a headline.
  return SENTENCE_ENDS.includes(text.slice(0, open).trimEnd().slice(-1))
    ? ending(text, open, inside, 0.4)
    : null;
}

function readCopyright(text: string, from: number, { languages }: PageContext): Evidence<Credit> | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.slice(from).matchAll(COPYRIGHT)) last = match;
  if (last === null || from + last.index === 0) return null;
  const name = text.slice(from + last.index + last[0].length).trim();
  const start = cutLabel(text, from + last.index);
  const caption = trimEdges(text.slice(0, start), EDGE);
  const named = creditStrength(name) === "name";
  // Footers name the owner of the site; "Copyright Policy" is a link.
  if (FOOTER.test(name) || (!caption.includes(" ") && last[0] !== "（Ｃ）") || caption.endsWith("©"))
    return null;
  if ((named && last[0] === "Copyright") || (matchPhrases(name, languages).inside & LEGAL) !== 0) return null;
  return ending(text, start, name, named ? 0.7 : 0.9);
}

/** "Bild © Bea Holm": the label goes with the sign. */
function cutLabel(text: string, at: number): number {
  return text.slice(0, at).endsWith("Bild ") ? at - 5 : at;
}

function readLabel(text: string, from: number, context: PageContext): Evidence<Credit> | null {
  for (let at = text.length - 2; at > from; at--) {
    const char = text.charAt(at);
    if (!":：=＝.".includes(char)) continue;
    const label =
      char === "."
        ? shortBefore(text, at, context)
        : labelBefore(text.slice(Math.max(0, at - 40), at), context);
    if (label === null) continue;
    const start = at - label.length;
    const rest = text.slice(at + 1).trim();
    const end = NEXT_SENTENCE.exec(rest)?.index ?? rest.length;
    return start <= 0 ? null : ending(text, start, rest.slice(0, end), 0.93, context);
  }
  return null;
}

/** The label of a credit at the end of a text: two words, one, or one glued to the word before it. */
function labelBefore(text: string, { languages }: PageContext): string | null {
  const end = text.trimEnd().length;
  const one = wordStart(text, end);
  const two = text.charAt(one - 1) === " " ? wordStart(text, one - 1) : one;
  for (const start of two === one ? [one] : [two, one]) {
    if (isPhotoWord(text.slice(start, end), languages)) return text.slice(start);
  }
  let glued = end - 1;
  while (glued > one && !CAPITAL.test(text.charAt(glued))) glued--;
  return isPhotoWord(text.slice(glued, end), languages) ? text.slice(glued) : null;
}

/** "Fot. Anna Holm": a shortened label, which the lists have with its stop. */
function shortBefore(text: string, at: number, { languages }: PageContext): string | null {
  const start = wordStart(text, at);
  const short = at - start < 5 && text.charAt(at + 1) === " ";
  return short && isPhotoWord(text.slice(start, at + 1), languages) ? text.slice(start, at) : null;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && LETTER.test(text.charAt(start - 1))) start--;
  return start;
}

function readPhotoBy(text: string, from: number, { languages }: PageContext): Evidence<Credit> | null {
  for (const match of text.slice(from).matchAll(PHOTO_BY)) {
    if (!isPhotoWord(match.groups?.["label"] ?? "", languages)) continue;
    return ending(text, from + match.index, text.slice(from + match.index + match[0].length), 0.88);
  }
  return null;
}

/** "… on Monday. Bea Holm/Getty Images": only with a source, since a name alone is the next sentence. */
function readBare(text: string, from: number, { languages }: PageContext): Evidence<Credit> | null {
  const least = Math.max(from, text.length - LONGEST_BARE);
  let at = text.length - 2;
  while (at > least && !endsSentence(text, at)) at--;
  if (at <= least) return null;
  const name = text.slice(at + 1).trim();
  const strength = creditStrength(name);
  // "… the pier.Bea Holm / Granton Tribune": glued, it is no sentence.
  if (strength === "pair" && text.charAt(at + 1) !== " ") return ending(text, at + 1, name, 0.7);
  // In capitals after a sentence that is not: "… lundi. BEA HOLM / L'ÉCHO".
  if (strength === "pair" && !SMALL.test(name) && SMALL.test(text.slice(least, at)))
    return matchPhrases(name, languages).inside === 0 ? ending(text, at + 1, name, 0.7) : null;
  return strength === "source" ? ending(text, at + 1, name, name.length > 6 ? 0.75 : 0.5) : null;
}

/** "… leaves the pier Bea Holm/Reuters": no other text ends in two names, a slash and a picture's source. */
function readPair(text: string, from: number): Evidence<Credit> | null {
  const pair = text.includes("/", from) ? PAIR.exec(text.slice(from)) : null;
  const owner = pair?.groups?.["owner"] ?? "";
  if (pair === null || (creditStrength(owner) !== "source" && !owner.endsWith(" Images"))) return null;
  return ending(text, from + pair.index, pair[0].trim(), 0.75);
}

/** A stop after a single capital is an initial's. */
function endsSentence(text: string, at: number): boolean {
  if (!SENTENCE_ENDS.includes(text.charAt(at))) return false;
  return text.charAt(at) !== "." || !CAPITAL.test(text.charAt(at - 1));
}

function ending(
  text: string,
  start: number,
  name: string,
  confidence: number,
  context?: PageContext,
): Evidence<Credit> | null {
  const trimmed = trimEdges(name, EDGE);
  const credit = trimmed.endsWith(".") && !trimmed.endsWith("..") ? trimmed.slice(0, -1) : trimmed;
  const caption = trimEdges(text.slice(0, start), EDGE);
  if (caption === "") return null;
  if (creditStrength(credit) === null && (context === undefined || !isOwnedName(credit, context)))
    return null;
  return { value: { credit, caption }, start, end: text.length, confidence };
}
