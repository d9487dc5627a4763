import { phraseBits } from "../../languages/phrase-bits.ts";
import type { PageContext } from "../page-context.ts";
import { matchPhrases, type PhraseHits } from "../text/match-phrases.ts";
import { DIGIT, signsOf } from "../text/signs-of.ts";
import { isPhotoWord } from "./is-photo-word.ts";

const LONGEST = 40;
/** "1 of 4", "(1/12)", "Bild 3 von 10", "写真 2/5". */
const COUNTER =
  /^[([]?(?:(?<word>\p{L}{2,12})\s)?(?<at>\d{1,3})\s?(?:[/|z]|of|von|de|di|du|sur|van|av|af|из|iz|\/\s)\s?(?<all>\d{1,3})[)\]]?$/iu;
/** "View 6 Images", "9 Bilder", "12 photos". */
const COUNT = /^(?:(?<verb>\p{L}{2,10})\s)?\d{1,3}\s(?<word>\p{L}{3,12})$/u;
/** "画像を見る(2枚)", "全5枚": Chinese and Japanese count pictures with one word. */
const SHEETS = /^\P{Nd}{0,16}[（(]?全?\d{1,3}\s?[枚张張][)）]?$/u;
const GALLERY: number = /* @__PURE__ */ phraseBits("gallery");

/**
 * Whether a line is a control of a picture gallery: a counter ("1 of 4", "Bild 3 von 10"), a count of
 * pictures ("View 6 Images", "全5枚") or a set phrase ("Open gallery"). `phrases` are the line's, when known already.
 *
 * @example
 * isGalleryControl("Bild 3 von 10", context); // true
 */
export function isGalleryControl(text: string, context: PageContext, phrases?: PhraseHits): boolean {
  if (text.length > LONGEST || text === "") return false;
  const { whole } = phrases ?? matchPhrases(text, context.languages);
  if ((whole & GALLERY) !== 0) return true;
  return (
    (signsOf(text) & DIGIT) !== 0 && (isCounter(text, context) || isCount(text, context) || SHEETS.test(text))
  );
}

function isCounter(text: string, { languages }: PageContext): boolean {
  const { word, at, all } = COUNTER.exec(text)?.groups ?? {};
  const whole = Number(all ?? 0);
  if (whole < 2 || Number(at) < 1 || Number(at) > whole) return false;
  return word === undefined || isPhotoWord(word, languages);
}

function isCount(text: string, { languages }: PageContext): boolean {
  const { word } = COUNT.exec(text)?.groups ?? {};
  return word !== undefined && isPhotoWord(word, languages);
}
