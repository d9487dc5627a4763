import { HOME_WORDS } from "./home-words.ts";
import { isStation } from "./is-station.ts";
import { isLabel, lastLabel } from "./last-label.ts";

const LONGEST = 220;
const MOST_PARTS = 6;
const LEAST_TITLE_WORDS = 4;
const SHORTEST_TITLE = 12;
const SEPARATORS = /\s{1,4}[|/·•»›>→]\s{1,4}|\s?[|»›→]\s?|\s{2,4}/u;
const CAMEL = /(?<=\p{Ll})(?=\p{Lu})/u;
const BLANK = /\s+/u;
const DIGIT = /^\d/u;

/**
 * Reads the section from a path whose stations a dump ran together above the headline, "News|Council",
 * "CultureBooksReview", "Home News Council Ferry line sold": on the evidence of the page's other lines, or of the
 * headline that closes the path. Null where the line is no path.
 *
 * @param text - the line
 * @param title - the headline
 * @param labels - the labels of the page, as {@link collectLabels} gives them
 *
 * @example
 * readPath("NewsCouncilFerry line sold", "Ferry line sold", collectLabels(["News"])); // "Council"
 */
export function readPath(text: string, title: string, labels: ReadonlyMap<string, number>): string | null {
  if (text.length > LONGEST) return null;
  const path = withoutTitle(text, title);
  const closed = path.length < text.length;
  const separated = partsOf(path, SEPARATORS);
  const glued = separated.length > 1 ? separated : partsOf(path, CAMEL);
  const last = glued.at(-1);
  // "You are here: Home": what stands before the first station is no matter where the headline closes the path.
  const stations = glued.slice(closed && glued.length > 1 ? 1 : 0);
  if (last === undefined || !stations.every((part) => isStation(part) && !DIGIT.test(part))) return null;
  if (glued.length > 2 && HOME_WORDS.has(last.toLowerCase()) && isLong(glued[0])) return glued[1] ?? null;
  if (glued.length === 1) return lastLabel(last, labels) ?? (closed && isLabel(last, labels) ? last : null);
  return closed || glued.some((part) => isLabel(part, labels)) ? (lastLabel(last, labels) ?? last) : null;
}

/** "Ferry line sold laterCouncilNewsHome": a path that is printed backwards opens with the title. */
function isLong(part = ""): boolean {
  return part.split(BLANK).length >= LEAST_TITLE_WORDS;
}

/** The headline closes many a path. */
function withoutTitle(text: string, title: string): string {
  if (title.length < SHORTEST_TITLE || !text.endsWith(title)) return text;
  return text.slice(0, text.length - title.length);
}

function partsOf(path: string, separator: RegExp): string[] {
  const parts = path
    .split(separator, MOST_PARTS + 1)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > MOST_PARTS ? [] : parts;
}
