const LONGEST_ROW = 600;
const LONGEST_PHRASE = 5;
const LEAST_TAGS = 3;
/** So many letters of the second word of a pair are compared: the rest may be its ending. */
const STEM = 4;
const BLANKS = /\s+/u;
const WORD = /[\p{L}\p{M}\p{N}'’.&-]+/gu;
const CAPITAL_START = /^[\p{Lu}\p{N}]/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of an article and what follows each, in lower case: what a row of tags is read by. */
export interface ArticlePhrases {
  readonly words: ReadonlySet<string>;
  /** Two words that stand side by side, the second without its ending. */
  readonly pairs: ReadonlySet<string>;
}

/** Collects the words and pairs of words of an article's blocks. */
export function collectPhrases(texts: readonly string[]): ArticlePhrases {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let before = "";
    for (const [found] of text.matchAll(WORD)) {
      const word = bare(found);
      words.add(word);
      if (before !== "") pairs.add(pairOf(before, word));
      before = word;
    }
  }
  return { words, pairs };
}

/**
 * Parts a row of tags whose separators were lost, by the article: "HarbourFerriesNorth Pier" where a small letter
 * meets a capital, "Harbour Ferries North Pier" where the article never says the two words side by side. Gives the
 * row whole where the article does not speak of the parts.
 *
 * @example
 * splitTagRow("HarbourFerries", collectPhrases(["Ferries left the harbour."])); // ["Harbour", "Ferries"]
 */
export function splitTagRow(row: string, article: ArticlePhrases): string[] {
  if (row.length > LONGEST_ROW) return [row];
  const glued = splitGlued(row, article);
  return glued.length > 1 ? glued : (splitBlanks(row, article) ?? [row]);
}

/** "TikTok" and "McAllister" are words of the article itself, and stay whole. */
function splitGlued(row: string, { words }: ArticlePhrases): string[] {
  const tags: string[] = [];
  let known = false;
  for (const [at, part] of row.split(CAMEL).entries()) {
    const before = tags.at(-1);
    const left = before?.split(BLANKS).at(-1) ?? "";
    const right = part.split(BLANKS, 1)[0] ?? "";
    if (at === 0 || before === undefined) tags.push(part);
    else if (words.has(bare(left + right))) tags[tags.length - 1] = before + part;
    else {
      known ||= words.has(bare(left)) || words.has(bare(right));
      tags.push(part);
    }
  }
  return known ? tags.map((tag) => tag.trim()) : [row];
}

/**
 * Several tags only where the article knows many of the words, two where it knows all; a small letter goes on with
 * its tag, unless all are small.
 */
function splitBlanks(row: string, { words, pairs }: ArticlePhrases): string[] | null {
  const parts = row.split(BLANKS);
  const small = !parts.some((part) => CAPITAL_START.test(part));
  const tags: string[] = [];
  let known = 0;
  let length = 0;
  let before = "";
  for (const part of parts) {
    const word = bare(part);
    if (words.has(word)) known++;
    const joined = pairs.has(pairOf(before, word)) || (!small && !CAPITAL_START.test(part));
    if (tags.length > 0 && joined && length < LONGEST_PHRASE) {
      tags.push(`${tags.pop() ?? ""} ${part}`);
      length++;
    } else {
      tags.push(part);
      length = 1;
    }
    before = word;
  }
  const least = known === parts.length ? 2 : LEAST_TAGS;
  return tags.length >= least && known * 3 >= parts.length ? tags : null;
}

/** Endings bend: "Granton ferry" is "Granton Ferries" too. */
function pairOf(one: string, other: string): string {
  return `${one} ${other.slice(0, STEM)}`;
}

function bare(word: string): string {
  let end = word.length;
  while (end > 0 && (word.charAt(end - 1) === "." || word.charAt(end - 1) === "'")) end--;
  return word.slice(0, end).toLowerCase();
}
