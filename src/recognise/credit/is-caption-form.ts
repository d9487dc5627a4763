import { ASIAN, BEYOND, BRACKET, COMMA, signsOf } from "../text/signs-of.ts";
import { CAPTION_POSITIONS } from "./caption-words.ts";

const LONGEST = 500;
const LONGEST_ASIDE = 24;
const MARKS = ",()（）";

/** "…離れる船＝3日朝、北浜町": Japanese captions end with the day or the place of the picture behind this sign. */
const DATED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}）」][＝=](?=[^。！？＝=]{2,40}$)[^。！？＝=]{0,12}[日月年市町村区都府県]/u;

/**
 * Tells a caption by the words that place people in its picture, or by the day and place that close it.
 *
 * @example
 * `isCaptionForm("Ann Lee, left, and Bo Park shake hands.")` is true
 */
export function isCaptionForm(text: string): boolean {
  if (text.length > LONGEST) return false;
  const signs = signsOf(text);
  return (
    ((signs & (COMMA | BRACKET | BEYOND)) !== 0 && hasPosition(text)) ||
    ((signs & ASIAN) !== 0 && DATED.test(text))
  );
}

/** Looks at what stands between commas or in brackets, up to a few words. */
function hasPosition(text: string): boolean {
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > 44 && code < 128) || code === 32 || !MARKS.includes(text.charAt(at))) continue;
    const mark = text.charAt(at);
    if (open >= 0 && mark !== "(" && mark !== "（" && isPosition(text.slice(open, at))) return true;
    open = mark === ")" || mark === "）" ? -1 : at + 1;
  }
  return false;
}

function isPosition(printed: string): boolean {
  const aside = printed.startsWith(" ") ? printed.slice(1) : printed;
  if (aside.length > LONGEST_ASIDE) return false;
  const word = aside.trim();
  // "(l)" is a place in the picture; "(D)" and "(R)" are parties.
  return CAPTION_POSITIONS.has(word.length === 1 ? word : word.toLowerCase());
}
