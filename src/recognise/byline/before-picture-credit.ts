import type { BylineWords } from "./byline-words.ts";

const LABEL = /[\s,;|/•·–—-]{1,3}(?<label>\p{L}{3,14})\s?:\s/gu;

/**
 * An opened byline without the credit of the pictures behind it.
 *
 * @example
 * beforePictureCredit("Tekst: Una Teal Foto: Oren Vale", words); // "Tekst: Una Teal"
 */
export function beforePictureCredit(line: string, { photos }: BylineWords): string {
  for (const { index, groups } of line.matchAll(LABEL))
    if (photos.has((groups?.["label"] ?? "").toLowerCase())) return line.slice(0, index);
  return line;
}
