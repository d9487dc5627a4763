/** One string: the words of all languages, "|" between. */
const WORDS =
  "left|right|center|centre|l|r|c|back|front|far left|far right|from left|from right|second from left|second from right|third from left|third from right|left to right|from left to right|pictured|foreground|background|top|bottom|links|rechts|mitte|m|von links|v.l.|v. l.|v.l.n.r.|vorne|hinten|à gauche|à droite|au centre|de gauche à droite|izquierda|derecha|a la izquierda|a la derecha|i|d|al centro|a sinistra|a destra|à esquerda|à direita|esq.|dir.|till vänster|till höger|t.v.|t.h.|til venstre|til høyre|til højre|vasemmalla|oikealla|z lewej|z prawej|po lewej|po prawej|vlevo|vpravo|слева|справа|в центре|ліворуч|праворуч|solda|sağda|左|右|中央|왼쪽|오른쪽|가운데|يمين|يسار";

/**
 * Words that place people in a picture; between commas or in brackets they are printed in captions alone:
 * "Ann Lee, left, and Bo Park shake hands", "Tyson Fury (l) und …".
 */
export const CAPTION_POSITIONS: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(WORDS.split("|")))();

/** Words that speak of the picture itself: "in una foto scattata da un passeggero", "in this photo taken on Monday". */
export const OF_PICTURE =
  /\b(?:(?:photo|picture|image) (?:taken|obtained)|foto (?:scattata|tomada|tirada|aufgenommen)|photo prise)\b/iu;
