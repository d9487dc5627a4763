import { CAPTION_POSITIONS } from "./caption-words.ts";

const LONGEST = 500;
/** What stands between commas or in brackets, up to a few words. */
const ASIDE = /[,(（] ?(?<aside>[^,()（）]{1,24})(?=[,)）])/gu;

/**
 * Tells a caption by the words that place people in its picture.
 *
 * @example
 * `isCaptionForm("Ann Lee, left, and Bo Park shake hands.")` is true
 */
export function isCaptionForm(text: string): boolean {
  if (text.length > LONGEST) return false;
  for (const { groups } of text.matchAll(ASIDE)) {
    const aside = (groups?.["aside"] ?? "").trim();
    // "(l)" is a place in the picture; "(D)" and "(R)" are parties.
    if (CAPTION_POSITIONS.has(aside.length === 1 ? aside : aside.toLowerCase())) return true;
  }
  return false;
}
