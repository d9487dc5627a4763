/** How a name is printed: all in capitals, with first capitals, or in a script that has no capitals. */
export type PlaceShape = "caps" | "capital" | "caseless";

const WORD = /^[\p{L}\p{M}'’.-]+$/u;
const BETWEEN_WORDS = /[\s/]+/u;
const MOST_WORDS = 5;

/** Words in lower case that stand inside place names. */
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "de la las los le les el al del della di da do dos den der am an im in bei ob of on the and upon sur sous lès en aan op на".split(
      " ",
    ),
  ))();

/** Whether a word in lower case may stand inside the name of a place: "Rio de Janeiro". */
export function isPlaceParticle(word: string): boolean {
  return PARTICLES.has(word);
}

/**
 * How the name of a place is printed, or null when the text cannot be a place: a word in lower case that
 * is no particle, a digit, a sentence mark, too many words.
 *
 * @example
 * placeShape("WASHINGTON/NEW YORK"); // "caps"
 * placeShape("Rio de Janeiro"); // "capital"
 */
export function placeShape(name: string): PlaceShape | null {
  const words = name.split(BETWEEN_WORDS);
  if (words.length > MOST_WORDS) return null;
  let shape: PlaceShape | null = null;
  for (const [index, word] of words.entries()) {
    if (!WORD.test(word)) return null;
    if (index > 0 && index < words.length - 1 && PARTICLES.has(word)) continue;
    const own = wordShape(word);
    if (own === null || (shape === "caseless") !== (own === "caseless" && shape !== null)) return null;
    if (shape !== "capital") shape = own;
  }
  return shape;
}

function wordShape(word: string): PlaceShape | null {
  const upper = word.toUpperCase();
  if (upper === word) return word.toLowerCase() === word ? "caseless" : "caps";
  const [first = ""] = word;
  if (first === first.toLowerCase()) return null;
  // "McALLEN", "DuBOIS": capitals but for a part of the name.
  let lower = 0;
  for (const char of word) if (char !== char.toUpperCase()) lower++;
  return lower * 3 <= word.length ? "caps" : "capital";
}
