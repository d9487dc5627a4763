import { phraseBits } from "../languages/phrase-bits.ts";
import type { Author } from "../model/author.ts";
import type { Claims } from "./page-labels.ts";
import type { ScoredPage } from "./scored-page.ts";

/** So many paragraphs are looked at: what follows the text may tell of its author. */
const MOST = 12;
/** What tells of an author and not of somebody in the news. */
const OF_AUTHORS: number = /* @__PURE__ */ phraseBits("bio", "endCredit");

/**
 * Whether the first paragraphs name one of these people: then a bare name is that of the person in
 * the picture, since authors do not write of themselves.
 */
export function isNamedInText({ blocks }: ScoredPage, claims: Claims, authors: readonly Author[]): boolean {
  const people = authors.filter(({ kind, name }) => kind === "person" && name.includes(" "));
  let seen = 0;
  for (let at = 0; at < blocks.length && seen < MOST && people.length > 0; at++) {
    const each = blocks[at];
    if (each === undefined || claims[at] !== "paragraph") continue;
    seen++;
    if ((each.evidence.phrases.inside & OF_AUTHORS) !== 0) continue;
    if (people.some(({ name }) => each.block.text.includes(name))) return true;
  }
  return false;
}
