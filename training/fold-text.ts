/** A text as the scorer compares it: quotes, dashes, case and space folded. */
export function foldText(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u00ad\ufeff]/gu, "")
    .replace(/[‘’‚‛′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\u2010-\u2015−]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** Its words; every Han, Kana or Thai sign is a word of its own. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_]+/gu) ??
    []
  );
}

/** The runs of four words in a text (the whole of a shorter one). */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  const shingles: string[] = [];
  for (let at = 0; at < Math.max(1, words.length - 3); at++) shingles.push(words.slice(at, at + 4).join(" "));
  return words.length === 0 ? [] : shingles;
}
