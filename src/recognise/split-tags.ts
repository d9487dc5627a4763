import type { RelatedTag } from "../model/related-tag.ts";
import type { BlockLink } from "../read/block.ts";
import { isUnspaced } from "./text/is-unspaced.ts";
import { trimEdges } from "./text/trim-edges.ts";

const MOST_TAGS = 60;
const MOST_WORDS = 7;
const LONGEST_TAG = 70;
/** The separators of tag lines, the stronger first: a comma may stand within a tag that bars part. */
const SEPARATORS = ["|", "｜", "•", "·", ";", "；", "、", "،", ",", "，", "/", "／"];
const EDGES = " \u00A0,;|#.·•/、，";
const SENTENCE = /[.!?]\s|[!?]$/u;
const BLANKS = /\s+/u;
const HASHES = /\s#/u;

/**
 * The tags in the part of a line from an offset on: the links' texts where the line has links, else what its
 * separators part. Empty when the rest reads as prose.
 *
 * @example
 * splitTags("Tags: Byng & Sons | Buses", 5, []).map((tag) => tag.name); // ["Byng & Sons", "Buses"]
 */
export function splitTags(text: string, from: number, links: readonly BlockLink[]): RelatedTag[] {
  const own = links.filter(({ start, end }) => start >= from && end > start);
  if (own.length > 0) return isJoined(text, from, own) ? own.flatMap((link) => linkedTag(text, link)) : [];
  const rest = text.slice(from).trim();
  const separator = SEPARATORS.find((known) => hasSeparator(rest, known));
  const parts = separator === undefined ? splitBlanks(rest, from > 0) : rest.split(separator);
  const tags: RelatedTag[] = [];
  for (const part of parts.slice(0, MOST_TAGS)) {
    const name = trimEdges(part, EDGES);
    if (name === "") continue;
    if (name.length > LONGEST_TAG || name.split(BLANKS).length > MOST_WORDS || SENTENCE.test(part)) return [];
    tags.push({ name, url: null });
  }
  return tags;
}

/** Without a separator hash marks part tags, and behind a heading blanks do in a script that sets none between words. */
function splitBlanks(rest: string, headed: boolean): string[] {
  if (HASHES.test(rest)) return rest.split("#");
  const words = rest.split(BLANKS);
  return headed && words.every(isUnspaced) ? words : [rest];
}

/** A slash parts tags only between blanks: "AC/DC", "Police/Fire". */
function hasSeparator(text: string, separator: string): boolean {
  return text.includes(separator === "/" ? " / " : separator);
}

function linkedTag(text: string, { start, end, url }: BlockLink): RelatedTag[] {
  const name = trimEdges(text.slice(start, end), EDGES);
  return name === "" || name.length > LONGEST_TAG ? [] : [{ name, url }];
}

/** Whether nothing but separators stands between the links. */
function isJoined(text: string, from: number, links: readonly BlockLink[]): boolean {
  let at = from;
  for (const { start, end } of links) {
    if (!isSeparator(text.slice(at, start))) return false;
    at = end;
  }
  return isSeparator(text.slice(at));
}

function isSeparator(text: string): boolean {
  const bare = trimEdges(text, `${EDGES}:：`).toLowerCase();
  return bare === "" || bare === "and" || bare === "und" || bare === "&";
}
