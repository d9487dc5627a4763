import { MARK_WORDS } from "../mark-words.ts";
import { BAR, BEYOND, COLON, SLASH, signsOf } from "../text/signs-of.ts";
import type { BylineOpening } from "./byline-opening.ts";

/** "Opinion | Jane Roe", "Kommentar: Jane Roe" */
const GENRE = /^(?<genre>\p{L}[\p{L} -]{2,20}?)\s{0,2}[|:：–—/]\s{1,3}(?=\p{Lu})/u;
const GENRES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(`${MARK_WORDS.opinion}|${MARK_WORDS.analysis}`.split("|")))();
const MARKS = BAR | COLON | SLASH | BEYOND;

/** "Opinion | Jane Roe": the words after it may as well be a headline, which the reader of names tells apart. */
export function readBylineGenre(text: string): BylineOpening | null {
  const found = (signsOf(text) & MARKS) !== 0 ? GENRE.exec(text.slice(0, 30)) : null;
  if (found === null || !GENRES.has(found.groups?.["genre"]?.toLowerCase() ?? "")) return null;
  return { kind: "genre", start: 0, nameAt: found[0].length, plain: false };
}
