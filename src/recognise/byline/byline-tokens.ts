import { type DateMeanings, meaningOf } from "./byline-date-words.ts";
import type { BylineWords } from "./byline-words.ts";
import { gluedCapitals, isTitleNext } from "./glued-capitals.ts";
import { isRoleWord } from "./is-role-word.ts";

/** What parts two stretches of a byline: a comma, a slash, or a mark such as "|", "•", a dash or a bracket. */
export type BylineSeparator = "comma" | "slash" | "bar";

/** A word or a separator of a byline. */
export interface BylineToken {
  readonly text: string;
  /** Null for a word. */
  readonly separator: BylineSeparator | null;
  /** Where it ends, an offset into the text. */
  readonly end: number;
  /** A blank stands before it. */
  readonly spaced: boolean;
}

/** A dot between two l is part of a Catalan word. */
const TOKEN = /(?:[^\s,;|•·∙／/()（）،]|(?<=L)·(?=L))+|[,;|•·∙／/()（）،]/giu;
const COMMAS = ",،";
const SLASHES = "/／";
const BARS = "|•·∙;()（）-–—";
const CAMEL = /\p{Ll}(?=\p{Lu})/gu;
const GLUE = /\p{Ll}\p{Lu}/u;
const STOP = /\p{Ll}{4}\.$/u;
/** Behind "by" a short word is a surname too, but for "Jr." and the like. */
const STOP_OPENED = /\p{Ll}{2}\.$/u;
const DIGIT = /\p{Nd}/u;
const CAPITAL_NEXT = /^ \p{Lu}\p{Ll}/u;
const BLANK = /\s/u;
const MOST_TOKENS = 60;

/**
 * Cuts the text from an offset on into words and separators. Words that are glued to the next one are parted:
 * "RoeDecember 9", "RoeWriter"; two blanks count as a mark, since they part what was printed apart.
 */
export function bylineTokens(
  text: string,
  from: number,
  words: BylineWords,
  meanings: DateMeanings,
): BylineToken[] {
  const tokens: BylineToken[] = [];
  const camel = GLUE.test(text);
  const rest = from === 0 ? text : text.slice(from);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(rest); match !== null; match = TOKEN.exec(rest)) {
    const { 0: token, index } = match;
    if (tokens.length >= MOST_TOKENS) break;
    const start = from + index;
    const end = start + token.length;
    const spaced = index > 0 && BLANK.test(text.charAt(start - 1));
    if (spaced && (tokens.at(-1)?.end ?? start) < start - 1) {
      tokens.push({ text: "|", separator: "bar", end: start, spaced });
    }
    const seam = token.length < 6 ? 0 : seamOf(token, text.slice(end, end + 40), camel, words, meanings);
    if (seam > 0) {
      const middle = start + seam;
      const head = token.slice(0, seam);
      // "RoeWriterDec": a title between the name and the date.
      const first = camel ? seamOf(head, "", camel, words, meanings) : 0;
      if (first > 0) tokens.push(...parted(head.slice(0, first), start + first, spaced));
      tokens.push(...parted(head.slice(first), middle, spaced && first === 0));
    }
    tokens.push({ text: token.slice(seam), separator: separatorOf(token), end, spaced });
  }
  const last = tokens.at(-1);
  // A stop that closes the line is no part of a name.
  if (last !== undefined && (from > 0 ? STOP_OPENED : STOP).test(last.text)) {
    tokens[tokens.length - 1] = { ...last, text: last.text.slice(0, -1), end: last.end - 1 };
  }
  return tokens;
}

/** A word that another one is glued to, and the comma that stands for the seam. */
function parted(text: string, end: number, spaced: boolean): readonly BylineToken[] {
  return [
    { text, separator: null, end, spaced },
    { text: ",", separator: "comma", end, spaced: false },
  ];
}

function separatorOf(token: string): BylineSeparator | null {
  if (token.length > 1) return null;
  if (COMMAS.includes(token)) return "comma";
  if (SLASHES.includes(token)) return "slash";
  return BARS.includes(token) ? "bar" : null;
}

/** Where a word of a date, a button or a title is glued to the word before ("RoeDecember"), or 0. */
function seamOf(
  token: string,
  rest: string,
  camel: boolean,
  words: BylineWords,
  meanings: DateMeanings,
): number {
  if (!camel || !GLUE.test(token)) return gluedCapitals(token, rest, words, meanings);
  for (const { index } of token.matchAll(CAMEL)) {
    const seam = index + 1;
    // "McCarthy", "DeVito"
    if (seam < 3) continue;
    const [second = ""] = token.slice(seam).split(DIGIT, 1);
    const meaning = meaningOf(second, meanings);
    const dated = (meaning?.month ?? meaning?.weekday ?? meaning?.label) !== undefined;
    if ((dated && second.length > 2) || meaning?.tool === true || isRoleWord(second, words)) return seam;
    if (words.gluedCredits.has(second.toLowerCase())) return seam;
    if (second === "The" && CAPITAL_NEXT.test(rest)) return seam;
    if (words.beats.has(second.toLowerCase()) && isTitleNext(rest, words)) return seam;
    const [next = "", after = ""] = rest.trimStart().split(" ");
    if (isRoleWord(next, words) || isRoleWord(after, words)) return seam;
  }
  return 0;
}
