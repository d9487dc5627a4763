import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Evidence } from "../evidence.ts";
import type { PageContext } from "../page-context.ts";
import { matchPhrases } from "../text/match-phrases.ts";
import { BRACKET, signsOf } from "../text/signs-of.ts";
import { creditStrength, isBareSource } from "./credit-strength.ts";
import { isOwnedName } from "./is-owned-name.ts";
import { isPhotoWord } from "./is-photo-word.ts";

/** What a picture's credit line says. */
export interface Credit {
  /** Who took or owns the picture, without "Photo:" and the like; null when the line holds its label or a caption alone. */
  credit: string | null;
  /** The caption that stands before the credit, or null. */
  caption: string | null;
}

const LONGEST = 200;
const LONGEST_LABEL = 34;
const LONGEST_ALONE = 16;
const LONGEST_SHORT = 5;
const MARKS = ":：=＝／,…";
const MARK_RUN = /^[:：=＝／,….\s]{1,6}/u;
const CLOSING = /[)\]]$/u;
const NAMES = /^\p{Lu}[\p{L}\p{M}'’.-]{1,24}(?:\s\p{L}[\p{L}\p{M}'’.-]{0,24}){1,3}$/u;
const UNKNOWN_LABEL = /^\p{Lu}\p{L}{2,18}$/u;
const COPYRIGHT = /^[([]?(?<sign>©|\([cC]\)|（Ｃ）|Copyright\s(?=\p{Lu}))\s{0,2}/u;
/** A year or a company's form: the owner of the site, not of the picture. */
export const FOOTER =
  /\b(?:19|20)\d\d\b|\b(?:AG|GmbH|Inc|LLC|Limited|Ltd|SE|S\.A|plc|AB|Verlag|SpA|S\.p\.A)\b/u;
const SIGN = /^\s?(?:©|\(c\))\s?/iu;
const BRACKETS = /^[([]|[)\]]$/gu;
const LAST_STOP = /(?<=\p{L}{2})\.$/u;
const CAPTION_WORDS = /caption$|unterschrift$|^légende|^leyenda|^legenda/iu;
const PLURAL = /^(?:photos|pictures|pics|images|bilder|fotos)$/iu;
/** A caption behind the label begins with a capital. */
const SMALL_OWNER = /^\p{Ll}[\p{L}-]{2,24}(?:\s\p{L}[\p{L}-]{1,24}){0,3}[).]{0,2}$/u;
const LEGAL: number = /* @__PURE__ */ phraseBits("legal");
const CONNECTORS: ReadonlySet<string> = new Set(["by", "via", "from"]);

/** Reads a line that opens with the label of a credit or with a copyright sign. */
export function readLabelledCredit(text: string, context: PageContext): Evidence<Credit> | null {
  if (text.length > LONGEST) return null;
  const [first = ""] = text;
  if ("©(（C".includes(first)) {
    const owned = readCopyright(text, context);
    if (owned !== null) return owned;
  }
  const start = first === "(" || first === "[" ? 1 : 0;
  const at = markIn(text, start, context);
  return (
    (at < 0 ? null : readMarked(text, start, at, context)) ??
    readBy(text, start, context) ??
    readUnmarked(text, start, context)
  );
}

/** "(foto Bea Holm)": a label without mark, outside brackets and in English before a source or a pair only. */
function readUnmarked(text: string, start: number, context: PageContext): Evidence<Credit> | null {
  const inside = start === 1 ? clean(text) : text;
  const blank = inside.indexOf(" ");
  if (blank < 3 || blank > LONGEST_ALONE || !isPhotoWord(inside.slice(0, blank), context.languages))
    return null;
  if (start === 1 && !CLOSING.test(text)) return null;
  const name = inside.slice(blank + 1).trim();
  const strength = creditStrength(name);
  if (strength === "source" || strength === "pair") return line(text, { credit: name, caption: null }, 0.9);
  const named = start === 1 && strength === "name" && context.languages[0]?.code !== "en" && NAMES.test(name);
  return named ? line(text, { credit: name, caption: null }, 0.85) : null;
}

/** Where the mark after a label stands: "Photo:", "Image source,", "Credit...", "사진=", "Fot."; the line's end after a short word. */
function markIn(text: string, start: number, { languages }: PageContext): number {
  const end = Math.min(text.length, start + LONGEST_LABEL);
  for (let at = start + 2; at < end; at++) {
    const code = text.charCodeAt(at);
    if ((code > 96 && code < 123) || code === 32) continue;
    const char = text.charAt(at);
    if (MARKS.includes(char)) return at;
    if (char !== ".") continue;
    if (text.charAt(at + 1) === ".") return at;
    // The lists have shortened labels with their stop: it is the mark.
    if (at <= start + LONGEST_SHORT && isPhotoWord(text.slice(start, at + 1), languages)) return at;
  }
  return text.length <= start + LONGEST_ALONE ? text.length : -1;
}

function readMarked(text: string, start: number, at: number, context: PageContext): Evidence<Credit> | null {
  const printed = text.slice(start, at);
  const label = ((signsOf(text) & BRACKET) === 0 ? printed : printed.replace(CLOSING, "")).trim();
  const mark = text.charAt(at);
  const rest = mark === "" ? "" : text.slice(at).replace(MARK_RUN, "");
  if (mark === "," && rest !== "" && CAPTION_WORDS.test(label))
    return line(text, { credit: null, caption: rest }, 0.9);
  if (!isPhotoWord(label, context.languages)) {
    // "Bildrechte: dpa": a label that no list has, before a picture's source.
    const unknown = mark === ":" && UNKNOWN_LABEL.test(label) && !isByWord(label, context);
    return unknown && creditStrength(clean(rest)) === "source" ? named(text, rest, 0.75, context) : null;
  }
  if (rest === "" || CLOSING.test(rest.slice(0, 1))) {
    return isBareSource(label) ? null : line(text, { credit: null, caption: null }, 0.4);
  }
  if (mark === "," && !label.includes(" ")) return null;
  // "fot. archiwum gminy"; in English small words tell what the picture shows.
  if (context.languages[0]?.code !== "en" && SMALL_OWNER.test(rest))
    return line(text, { credit: clean(rest), caption: null }, 0.85);
  return named(
    text,
    rest,
    PLURAL.test(label) && creditStrength(clean(rest)) === "name" ? 0.45 : 0.95,
    context,
  );
}

function readBy(text: string, start: number, context: PageContext): Evidence<Credit> | null {
  const blank = text.indexOf(" ", start);
  if (blank < 0 || blank > start + LONGEST_ALONE) return null;
  if (!isPhotoWord(text.slice(start, blank), context.languages)) return null;
  const words = text.slice(start, start + 48).split(" ", 4);
  for (let count = 1; count <= 2; count++) {
    const by = words[count];
    if (by === undefined || !isPhotoWord(words[count - 1] ?? "", context.languages)) return null;
    const lower = by.toLowerCase();
    // "Photo courtesy of", but "Photo of the day".
    const of = lower === "of" && words[count - 1]?.toLowerCase() === "courtesy";
    if (!of && !CONNECTORS.has(lower) && !isByWord(lower, context)) continue;
    const label = words.slice(0, count).join(" ");
    return isPhotoWord(label, context.languages)
      ? named(text, text.slice(start + label.length + by.length + 2), 0.92, context)
      : null;
  }
  return null;
}

/** Whether a word opens bylines in one of the page's languages. */
export function isByWord(word: string, { languages }: PageContext): boolean {
  return languages.some(({ by }) => `|${by}|`.includes(`|${word.toLowerCase()}|`));
}

function readCopyright(text: string, context: PageContext): Evidence<Credit> | null {
  const found = COPYRIGHT.exec(text);
  if (found === null || FOOTER.test(text)) return null;
  const rest = text.slice(found[0].length);
  if ((matchPhrases(rest, context.languages).inside & LEGAL) !== 0) return null;
  if (creditStrength(clean(rest)) !== "name") return named(text, rest, 0.85, context);
  // "© Granton Tribune" is a footer as often as a credit; "Copyright Policy" is a link.
  return found.groups?.["sign"]?.startsWith("C") === true ? null : named(text, rest, 0.45, context);
}

function named(
  text: string,
  rest: string,
  confidence: number,
  context: PageContext,
): Evidence<Credit> | null {
  const credit = clean(rest);
  const strength = creditStrength(credit);
  if (strength === null && !isOwnedName(credit, context)) return null;
  // Many words without slash or agency may be a headline in title case; a semicolon parts one maker from the next.
  const sure = strength !== "name" || credit.split("; ").every((maker) => maker.split(" ").length <= 5);
  return line(text, { credit, caption: null }, sure ? confidence : Math.min(confidence, 0.45));
}

function clean(rest: string): string {
  return rest.replace(BRACKETS, "").replace(SIGN, "").trim().replace(LAST_STOP, "");
}

function line(text: string, value: Credit, confidence: number): Evidence<Credit> {
  return { value, start: 0, end: text.length, confidence };
}
