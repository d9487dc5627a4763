import type { BlockLink } from "./block.ts";
import { decodeEntities } from "./decode-entities.ts";

/** Anything that a repair would change. Most lines have none of it and are kept as they are. */
const SUSPECT =
  /[&\p{Cc}\xa0\xad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufffc]| {2}/u;
const ODD_BLANKS = /[\t\n\v\f\r\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
const INVISIBLE = /[\p{Cc}\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]/gu;
const JOINERS = /[\u200c\u200d]/gu;
const BLANKS = / {2,}/gu;
/** Scripts whose letters take another form beside a joiner, and parts of emoji sequences. */
const JOINED_BEFORE =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]$/u;

/** A text after its repair, with the links that stood in it. */
export interface RepairedText {
  text: string;
  links: BlockLink[];
}

/**
 * Repairs the text of one block: entities decoded, every kind of blank made a single blank, invisible and
 * control characters removed, edges trimmed. All else stays as printed. Links keep their words.
 *
 * @example
 * ```ts
 * repairText("För\u00adder\u00a0&amp;  Co", []).text; // => "Förder & Co"
 * ```
 */
export function repairText(raw: string, links: readonly BlockLink[]): RepairedText {
  const isClean = !SUSPECT.test(raw) && !raw.startsWith(" ") && !raw.endsWith(" ");
  if (isClean) return { text: raw, links: links.filter((link) => link.end > link.start) };
  if (links.length === 0) return { text: repairPiece(raw).trim(), links: [] };
  const repaired: RepairedText = { text: "", links: [] };
  let at = 0;
  for (const { start, end, url } of links) {
    append(repaired, raw.slice(at, start));
    let from = repaired.text.length;
    append(repaired, raw.slice(start, end));
    if (repaired.text.startsWith(" ", from)) from++;
    const to = repaired.text.endsWith(" ") ? repaired.text.length - 1 : repaired.text.length;
    if (to > from) repaired.links.push({ start: from, end: to, url });
    at = end;
  }
  append(repaired, raw.slice(at));
  repaired.text = repaired.text.trimEnd();
  return repaired;
}

function append(to: RepairedText, raw: string): void {
  const piece = repairPiece(raw);
  const isDoubled = piece.startsWith(" ") && (to.text === "" || to.text.endsWith(" "));
  to.text += isDoubled ? piece.slice(1) : piece;
}

function repairPiece(raw: string): string {
  let text = raw.includes("&") ? decodeEntities(raw) : raw;
  if (!SUSPECT.test(text)) return text;
  text = text.replace(ODD_BLANKS, " ").replace(INVISIBLE, "");
  if (text.includes("\u200c") || text.includes("\u200d")) text = text.replace(JOINERS, keepJoiner);
  return text.replace(BLANKS, " ");
}

function keepJoiner(joiner: string, at: number, text: string): string {
  const isKept = at > 0 && at + 1 < text.length && JOINED_BEFORE.test(text.slice(Math.max(0, at - 2), at));
  return isKept ? joiner : "";
}
