import { phraseBits } from "../languages/phrase-bits.ts";
import { creditStrength } from "./credit-strength.ts";
import type { Evidence } from "./evidence.ts";
import { isPhotoWord } from "./is-photo-word.ts";
import { matchPhrases } from "./match-phrases.ts";
import type { PageContext } from "./page-context.ts";

/** What a picture's credit line says. */
export interface Credit {
  /** Who took or owns the picture, without "Photo:" and the like; null when the line holds its label or a caption alone. */
  credit: string | null;
  /** The caption that stands before the credit, or null. */
  caption: string | null;
}

const LONGEST = 200;
/** A label with its mark: "Photo:", "Image source,", "Credit...", "사진=". */
const LABEL =
  /^[([]?\s?(?<label>[\p{L}\p{M}][\p{L}\p{M}'’ -]{0,30}?)\s?(?<mark>[:：=＝／,]|\.{2,3}|$|[)\]]$)\s?/u;
const BY = /^[([]?(?<label>\p{L}{3,14}(?:\s\p{L}{3,14})?)\s(?<by>\p{L}{2,8}(?:\sof)?)\s/u;
const COPYRIGHT = /^[([]?(?:©|\([cC]\)|（Ｃ）|Copyright\s(?=\p{Lu}))\s{0,2}/u;
const FOOTER = /\b(?:19|20)\d\d\b|\b(?:AG|GmbH|Inc|LLC|Limited|Ltd|SE|S\.A|plc|AB|Verlag|SpA|S\.p\.A)\b/u;
const BRACKETS = /^[([]|[)\]]$/gu;
const LAST_STOP = /(?<=\p{L}{2})\.$/u;
const CAPTION_WORDS = /caption$|unterschrift$|^légende|^leyenda|^legenda/iu;
const PLURAL = /s$|^bilder$|^fotos$/iu;
const LEGAL: number = /* @__PURE__ */ phraseBits("legal");
const CONNECTORS: ReadonlySet<string> = new Set(["by", "via", "of", "courtesy of", "from"]);

/** Reads a line that opens with the label of a credit or with a copyright sign. */
export function readLabelledCredit(text: string, context: PageContext): Evidence<Credit> | null {
  if (text.length > LONGEST) return null;
  return readMarked(text, context) ?? readBy(text, context) ?? readCopyright(text, context);
}

function readMarked(text: string, context: PageContext): Evidence<Credit> | null {
  const found = LABEL.exec(text);
  const { label = "", mark = "" } = found?.groups ?? {};
  if (found === null || label === "") return null;
  const rest = text.slice(found[0].length);
  if (mark === "," && CAPTION_WORDS.test(label) && rest !== "")
    return line(text, { credit: null, caption: rest }, 0.9);
  if (!isPhotoWord(label, context.languages)) return null;
  if (rest === "")
    return mark === "" && label.length > 12 ? null : line(text, { credit: null, caption: null }, 0.4);
  if (mark === "," && !label.includes(" ")) return null;
  return named(text, rest, PLURAL.test(label) && creditStrength(clean(rest)) === "name" ? 0.45 : 0.95);
}

function readBy(text: string, context: PageContext): Evidence<Credit> | null {
  const found = BY.exec(text);
  const { label = "", by = "" } = found?.groups ?? {};
  if (found === null) return null;
  const lower = by.toLowerCase();
  const joined = CONNECTORS.has(lower) || context.languages.some((own) => own.by.split("|").includes(lower));
  return joined && isPhotoWord(label, context.languages)
    ? named(text, text.slice(found[0].length), 0.92)
    : null;
}

function readCopyright(text: string, { languages }: PageContext): Evidence<Credit> | null {
  const found = COPYRIGHT.exec(text);
  if (found === null || FOOTER.test(text)) return null;
  const rest = text.slice(found[0].length);
  if ((matchPhrases(rest, languages).inside & LEGAL) !== 0) return null;
  return named(text, rest, creditStrength(clean(rest)) === "name" ? 0.5 : 0.85);
}

function named(text: string, rest: string, confidence: number): Evidence<Credit> | null {
  const credit = clean(rest);
  const strength = creditStrength(credit);
  if (strength === null) return null;
  // Many words without slash or agency may be a headline in title case.
  const sure = strength !== "name" || credit.split(" ").length <= 5;
  return line(text, { credit, caption: null }, sure ? confidence : Math.min(confidence, 0.45));
}

function clean(rest: string): string {
  return rest.replace(BRACKETS, "").trim().replace(LAST_STOP, "");
}

function line(text: string, value: Credit, confidence: number): Evidence<Credit> {
  return { value, start: 0, end: text.length, confidence };
}
