const LONGEST = 400;
const MOST_CUTS = 4;
const QUOTES = /[’‘ʼ]/gu;
const DOUBLE_QUOTES = /[“”„«»]/gu;
const SPACES = /\s{1,8}/gu;
const COPYRIGHT = /©|copyright|\(c\)/iu;
/** What may stand between a headline and the name of its section or site. A colon stands before the headline. */
const SEPARATORS = [" - ", " – ", " — ", " | ", " · ", " • ", " » ", " :: ", " / ", "｜", "|"];
const LEAST_WORDS = 4;
const MOST_LABEL_WORDS = 3;
const SHORTEST_OWNER = 4;

/**
 * Takes the names of site and section off a title line, on evidence alone: another line of the page is the
 * headline without them, or is what was cut, or names it as the owner of the copyright. Without such a line
 * the title stays whole, since dashes and colons belong to headlines.
 *
 * @param title - the line that holds the headline
 * @param evidence - the other short lines of the page
 *
 * @example
 * splitTitleLine("Ferry line sold - Granton Mail", ["Granton Mail"]); // "Ferry line sold"
 * splitTitleLine("Ferry line sold - again", ["Granton Mail"]); // "Ferry line sold - again"
 */
export function splitTitleLine(title: string, evidence: readonly string[]): string {
  const whole = title.trim();
  if (whole.length > LONGEST || whole === "") return title;
  const cuts = findCuts(whole);
  const colon = labelColon(whole);
  if (cuts.length === 0 && colon < 0) return title;
  const lines = new Set<string>();
  const owners: string[] = [];
  for (const line of evidence) {
    if (line.length > LONGEST) continue;
    const plain = normalise(line);
    lines.add(plain);
    if (COPYRIGHT.test(line)) owners.push(plain);
  }
  return longestPrinted(whole, cuts, colon, lines) ?? cutTails(whole, cuts, lines, owners) ?? title;
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The colon behind the few words of a section or outlet, else -1: past more of them it parts the headline itself. */
function labelColon(text: string): number {
  const colon = text.indexOf(": ");
  return colon < 0 || text.slice(0, colon).trim().split(" ").length > MOST_LABEL_WORDS ? -1 : colon;
}

/** Where separators stand, from the first to the last. */
function findCuts(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (let at = 1; at < text.length - 1; at++) {
    const separator = SEPARATORS.find((known) => text.startsWith(known, at));
    if (separator === undefined) continue;
    cuts.push({ start: at, end: at + separator.length });
    at += separator.length - 1;
  }
  return cuts;
}

/** The longest part of the title that stands on the page as a line of its own. */
function longestPrinted(
  text: string,
  cuts: readonly Cut[],
  colon: number,
  lines: ReadonlySet<string>,
): string | null {
  const starts = [0, ...cuts.map(({ end }) => end), ...(colon < 0 ? [] : [colon + 2])];
  const ends = [...cuts.map(({ start }) => start), text.length];
  let longest = "";
  for (const start of starts.slice(0, MOST_CUTS + 2)) {
    for (const end of ends.slice(-MOST_CUTS - 1)) {
      if (end - start <= longest.length || (start === 0 && end === text.length)) continue;
      const part = text.slice(start, end).trim();
      if (isHeadlineLike(part, text) && lines.has(normalise(part))) longest = part;
    }
  }
  return longest === "" ? null : longest;
}

/** The name of a site, section or tag stands on the page too, but it is short. */
function isHeadlineLike(part: string, text: string): boolean {
  return part.length * 2 >= text.length || part.split(" ").length >= LEAST_WORDS;
}

/** Cuts part after part off the end while each is a line of the page or the owner of its copyright. */
function cutTails(
  text: string,
  cuts: readonly Cut[],
  lines: ReadonlySet<string>,
  owners: readonly string[],
): string | null {
  let end = text.length;
  for (const cut of cuts.slice(-MOST_CUTS).reverse()) {
    const tail = normalise(text.slice(cut.end, end));
    const owned = tail.length >= SHORTEST_OWNER && owners.some((owner) => owner.includes(tail));
    if (tail !== "" && !owned && !lines.has(tail)) break;
    end = cut.start;
  }
  return end === text.length ? null : text.slice(0, end).trim();
}

function normalise(text: string): string {
  return text.replace(SPACES, " ").replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').trim().toLowerCase();
}
