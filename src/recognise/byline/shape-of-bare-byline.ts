/**
 * What a line without "by" could be: `"none"`, no byline; `"word"`, one word; `"plain"`, words and blanks;
 * `"marked"`, words with separators, digits or glued words.
 */
export type BareShape = "none" | "word" | "plain" | "marked";

const LONGEST = 130;
const MOST_WORDS = 16;
const MOST_SMALL = 4;
const START = /^[\s\-–—•*|"“(@]{0,6}(?:[\p{Lu}\p{Nd}\p{sc=Arab}\p{sc=Deva}]|\p{Ll}{1,3}[ '’/,])/u;
const SENTENCE_MARKS = '?!…"“”';
const MARKS = ",;|/()@:&•·∙–—／（）،";

/**
 * Looks at a line in one pass, since most lines of a page are neither bylines nor names: too many words, too many
 * small ones, the stop of a sentence.
 */
export function shapeOfBareByline(text: string): BareShape {
  if (text.length > LONGEST) return "none";
  let words = 0;
  let small = 0;
  let marked = false;
  let fresh = true;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || code === 9) {
      marked ||= fresh && words > 0;
      fresh = true;
      run = 0;
      continue;
    }
    const lower = (code > 96 && code < 123) || (code > 191 && isLower(text.charAt(at)));
    if (fresh) {
      words++;
      if (lower) small++;
      // A dash alone is a separator.
      marked ||= code === 45;
      if (small > MOST_SMALL || words > MOST_WORDS) return "none";
    } else if (run > 0 && isCapital(code)) marked = true;
    fresh = false;
    if (lower) {
      run++;
      continue;
    }
    if (code === 46 && isSentenceEnd(text.charCodeAt(at + 1), run)) return "none";
    run = 0;
    if (isCapital(code)) continue;
    if (code > 47 && code < 58) marked = true;
    else if (SENTENCE_MARKS.includes(text.charAt(at))) return "none";
    else marked ||= MARKS.includes(text.charAt(at));
  }
  if (words === 0 || !(isCapital(text.charCodeAt(0)) || START.test(text))) return "none";
  return marked ? "marked" : words === 1 ? "word" : "plain";
}

/** "Prof." and "Jr." end no sentence. */
function isSentenceEnd(next: number, run: number): boolean {
  return Number.isNaN(next) ? run > 2 : run > 3 && next === 32;
}

function isCapital(code: number): boolean {
  return code > 64 && code < 91;
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase();
}
