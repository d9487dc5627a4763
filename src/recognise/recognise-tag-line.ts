import type { RelatedTag } from "../model/related-tag.ts";
import type { BlockLink } from "../read/block.ts";
import type { Evidence } from "./evidence.ts";
import { isTagHeading, mayOpenWithTagHeading } from "./is-tag-heading.ts";
import type { PageContext } from "./page-context.ts";
import { splitTags } from "./split-tags.ts";
import { BEYOND, COLON as COLONS, signsOf } from "./text/signs-of.ts";

/** What a line of tags says. */
export interface TagLine {
  /** The words before the tags as printed, without their colon ("Filed under"), or null. */
  heading: string | null;
  /** The tags in the order of the line; empty when the line is a heading alone. */
  tags: RelatedTag[];
}

const LONGEST = 1200;
const LONGEST_HEADING = 44;
const HASHTAG = /#(?=[\p{N}_]{0,12}\p{L})(?<name>[\p{L}\p{M}\p{N}_]{1,60})/gu;
const ONLY_HASHTAGS = /^(?:#(?=[\p{N}_]{0,12}\p{L})[\p{L}\p{M}\p{N}_]{1,60}[\s,|·•]{0,4}){1,30}$/u;
/** Among so many hashtags some may hold blanks; fewer may be words of a sentence. */
const LEAST_HASHTAGS = 3;
const MOST_HASHTAG_WORDS = 3;
const HASH = /(?:^|\s)#(?=[\p{L}\p{N}])/u;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const MOST_OPEN_WORDS = 4;
const LEAST_LISTED = 3;
const SMALL = /^\p{Ll}/u;
/** Up to the first small letter that a capital follows. */
const GLUED = /^.{3,30}?\p{Ll}(?=\p{Lu})/u;

/**
 * Reads a line of the article's tags: after their heading ("Filed under: Council, Heritage"), as hashtags, or
 * as several links on one line; a heading alone gives no tags. A list of words without any of these is null.
 *
 * @example
 * recogniseTagLine("Tags: Buses | Ferries", [], context)?.value;
 * // { heading: "Tags", tags: [{ name: "Buses", url: null }, { name: "Ferries", url: null }] }
 */
export function recogniseTagLine(
  text: string,
  links: readonly BlockLink[],
  context: PageContext,
): Evidence<TagLine> | null {
  if (text === "" || text.length > LONGEST) return null;
  return readHeaded(text, links, context) ?? readHashtags(text, links) ?? readLinks(text, links);
}

function readHeaded(
  text: string,
  links: readonly BlockLink[],
  context: PageContext,
): Evidence<TagLine> | null {
  const colon = colonIn(text);
  if (colon < 0 && !mayOpenWithTagHeading(text, context.languages)) return null;
  const bare = colon < 0 && text.length <= LONGEST_HEADING && isTagHeading(text, context.languages);
  if (bare || colon === text.length - 1) {
    const heading = colon < 0 ? text.trim() : text.slice(0, colon).trim();
    if (colon >= 0 && !isTagHeading(heading, context.languages)) return null;
    return evidence(text, { heading, tags: [] }, colon < 0 ? 0.6 : 0.85);
  }
  if (colon > 0) {
    const heading = text.slice(0, colon).trim();
    if (!isTagHeading(heading, context.languages)) return null;
    const tags = splitTags(text, colon + 1, links);
    return tags.length === 0 ? null : evidence(text, { heading, tags }, isWhole(tags) ? 0.95 : 0.6);
  }
  return readGlued(text, links, context) ?? readOpen(text, links, context);
}

/** "Filed under ferries, council": no colon parts heading and tags, so the longest phrase does. */
function readOpen(text: string, links: readonly BlockLink[], context: PageContext): Evidence<TagLine> | null {
  const words = text.split(" ", MOST_OPEN_WORDS + 1);
  for (let count = Math.min(MOST_OPEN_WORDS, words.length - 1); count >= 1; count--) {
    const heading = words.slice(0, count).join(" ");
    if (!isTagHeading(heading, context.languages)) continue;
    const linked = links.length > 0 && links.every(({ start }) => start >= heading.length);
    const tags = splitTags(text, heading.length, links);
    // "Topics of the day": one word opens a phrase as often as a list.
    if (count === 1 && !linked && !isPlainList(text.slice(heading.length), tags)) return null;
    if (tags.length === 0 || (tags.length === 1 && !linked)) return null;
    return evidence(text, { heading, tags }, linked ? 0.9 : 0.7);
  }
  return null;
}

/** "Topics Ferries, Council, Heritage": several tags, none of which goes on as a phrase does. */
function isPlainList(rest: string, tags: readonly RelatedTag[]): boolean {
  return rest.startsWith(" ") && tags.length >= LEAST_LISTED && tags.every(({ name }) => !SMALL.test(name));
}

/** "More aboutCouncilFerries": a small letter meets a capital where the heading ends. */
function readGlued(
  text: string,
  links: readonly BlockLink[],
  context: PageContext,
): Evidence<TagLine> | null {
  const seam = GLUED.exec(text)?.[0].length ?? 0;
  if (seam === 0 || !isTagHeading(text.slice(0, seam), context.languages)) return null;
  const tags = splitTags(text, seam, links);
  return tags.length === 0 ? null : evidence(text, { heading: text.slice(0, seam), tags }, 0.7);
}

function readHashtags(text: string, links: readonly BlockLink[]): Evidence<TagLine> | null {
  if (!text.startsWith("#")) return null;
  if (!ONLY_HASHTAGS.test(text)) return readBlankHashtags(text, links);
  const tags: RelatedTag[] = [];
  for (const match of text.matchAll(HASHTAG)) {
    const link = links.find(({ start, end }) => start <= match.index + 1 && end > match.index);
    tags.push({ name: match.groups?.["name"] ?? "", url: link?.url ?? null });
  }
  return evidence(text, { heading: null, tags }, tags.length > 1 ? 0.9 : 0.6);
}

/** "#Ferries #Granton harbour #Piers": each hash mark opens a tag, and most tags are one word. */
function readBlankHashtags(text: string, links: readonly BlockLink[]): Evidence<TagLine> | null {
  const names = text.split(HASH).slice(1);
  const words = names.map((name) => name.trim().split(" ").length);
  if (names.length < LEAST_HASHTAGS || Math.max(...words) > MOST_HASHTAG_WORDS) return null;
  if (words.filter((count) => count === 1).length * 2 <= names.length) return null;
  const tags = splitTags(text, 0, links);
  return tags.length === names.length ? evidence(text, { heading: null, tags }, 0.7) : null;
}

/** Several links with nothing but separators between them. */
function readLinks(text: string, links: readonly BlockLink[]): Evidence<TagLine> | null {
  if (links.length < 2) return null;
  const tags = splitTags(text, 0, links);
  const linked = tags.length === links.length && tags.every(({ url }) => url !== null);
  return linked ? evidence(text, { heading: null, tags }, 0.45) : null;
}

/** "Tags: ALASKA FAMILY NATURE": tags whose separators were lost read as one. */
function isWhole([first, ...others]: readonly RelatedTag[]): boolean {
  return others.length > 0 || (first?.name.split(" ").length ?? 0) < 3;
}

function colonIn(text: string): number {
  if ((signsOf(text) & (COLONS | BEYOND)) === 0) return -1;
  const end = Math.min(text.length, LONGEST_HEADING + 1);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === WIDE_COLON) return at;
  }
  return -1;
}

function evidence(text: string, value: TagLine, confidence: number): Evidence<TagLine> {
  return { value, start: 0, end: text.length, confidence };
}
