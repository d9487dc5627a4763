import { phraseBits } from "../../languages/phrase-bits.ts";
import type { Author } from "../../model/author.ts";
import type { Claims } from "../page-labels.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** So many paragraphs are looked at: what follows the text may tell of its author. */
const MOST = 12;
/** What tells of an author and not of somebody in the news. */
const OF_AUTHORS: number = /* @__PURE__ */ phraseBits("bio", "endCredit");

/** The first paragraphs of the text, without those that tell of its author. */
export function openingOf({ blocks }: ScoredPage, claims: Claims): readonly string[] {
  const texts: string[] = [];
  let seen = 0;
  for (let at = 0; at < blocks.length && seen < MOST; at++) {
    const each = blocks[at];
    if (each === undefined || claims[at] !== "paragraph") continue;
    seen++;
    if ((each.evidence.phrases.inside & OF_AUTHORS) === 0) texts.push(each.block.text);
  }
  return texts;
}

/**
 * Whether the opening of the text names one of these people: then a bare name is that of the person in the picture,
 * since authors do not write of themselves.
 */
export function isNamedIn(opening: readonly string[], authors: readonly Author[]): boolean {
  const people = authors.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  return people.some(({ name }) => opening.some((text) => text.includes(name)));
}
