import { ASIAN, BEYOND, BRACKET, COMMA, signsOf } from "../text/signs-of.ts";
import { CAPTION_POSITIONS, OF_PICTURE } from "./caption-words.ts";

const LONGEST = 500;
/** What stands between commas or in brackets, up to a few words. */
const ASIDE = /[,(（] ?(?<aside>[^,()（）]{1,24})(?=[,)）])/gu;

/** "…離れる船＝3日朝、北浜町": Japanese captions end with the day or the place of the picture behind this sign. */
const DATED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}）」][＝=](?=[^。！？＝=]{2,40}$)[^。！？＝=]{0,12}[日月年市町村区都府県]/u;

/**
 * Tells a caption by the words that place people in its picture, by the day and place that close it, or by words that
 * speak of the picture itself.
 *
 * @example
 * `isCaptionForm("Ann Lee, left, and Bo Park shake hands.")` is true
 */
export function isCaptionForm(text: string): boolean {
  if (text.length > LONGEST) return false;
  const signs = signsOf(text);
  return (
    ((signs & (COMMA | BRACKET | BEYOND)) !== 0 && hasPosition(text)) ||
    ((signs & ASIAN) !== 0 && DATED.test(text)) ||
    OF_PICTURE.test(text)
  );
}

function hasPosition(text: string): boolean {
  for (const { groups } of text.matchAll(ASIDE)) {
    const aside = (groups?.["aside"] ?? "").trim();
    // "(l)" is a place in the picture; "(D)" and "(R)" are parties.
    if (CAPTION_POSITIONS.has(aside.length === 1 ? aside : aside.toLowerCase())) return true;
  }
  return false;
}
