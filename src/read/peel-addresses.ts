import type { BlockLink } from "./block.ts";
import { type Cut, cutText, type LinkedText } from "./cut-text.ts";
import { isIdeograph } from "./line-width.ts";

const ADDRESS = /\[(?<url>https?:[^[\]]{1,2000}|[^\s[\]]{1,4000})\]/gu;
const ADDRESS_SHAPE = /^(?:[a-z][a-z\d+.-]{1,20}:|[/#?.])|\/|%[\dA-F]{2}/iu;
const BARE_ADDRESS = /(?:https?:\/)?\/\S+/uy;
const PICTURE = /^data:image|\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#]|$)/iu;
const SEPARATOR = /[,|·•:;]\s|\s[–—/-]\s/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const LONGEST_ANCHOR = 200;

/** A text whose bracketed addresses are cut out. */
export interface PeeledAddresses extends LinkedText {
  /** Where the last address of a picture stood in the peeled text, or -1 when there is none. */
  pictureEnd: number;
}

/**
 * Cuts the bracketed addresses that html-to-text prints behind linked words out of a text. Where the linked
 * words begin is not printed: they are taken to reach back to the link before, a separator or the beginning.
 *
 * @example
 * ```ts
 * peelAddresses("Bees [https://a.example/bees]").links; // => [{ start: 0, end: 4, url: "https://a.example/bees" }]
 * ```
 */
export function peelAddresses(raw: string): PeeledAddresses {
  const cuts: Cut[] = [];
  const links: BlockLink[] = [];
  let from = 0;
  let picture = -1;
  for (const match of raw.matchAll(ADDRESS)) {
    const { index } = match;
    const url = match.groups?.["url"] ?? "";
    if (!ADDRESS_SHAPE.test(url)) continue;
    let end = index + match[0].length;
    BARE_ADDRESS.lastIndex = end;
    if (PICTURE.test(url) && BARE_ADDRESS.test(raw)) end = BARE_ADDRESS.lastIndex;
    const start = raw.charAt(index - 1) === " " && index > 0 ? index - 1 : index;
    // A blank at the end of the linked words is printed before the address and missing behind it.
    cuts.push({ start, end, by: start < index && opensWord(raw, end) ? " " : "" });
    if (PICTURE.test(url)) picture = start;
    else links.push({ start: anchorStart(raw, Math.min(from, start), start), end: start, url });
    from = end;
  }
  const peeled = cutText(raw, cuts, links);
  return { ...peeled, pictureEnd: picture < 0 ? -1 : pictureAt(cuts, picture) };
}

function opensWord(raw: string, at: number): boolean {
  return WORD_SIGN.test(raw.charAt(at)) && !isIdeograph(raw.charCodeAt(at));
}

function pictureAt(cuts: readonly Cut[], offset: number): number {
  let shift = 0;
  for (const { start, end, by } of cuts) if (start < offset) shift += end - start - by.length;
  return offset - shift;
}

function anchorStart(raw: string, from: number, end: number): number {
  const low = Math.max(from, end - LONGEST_ANCHOR);
  const near = raw.slice(low, end);
  let start = 0;
  for (const match of near.matchAll(SEPARATOR)) start = match.index + match[0].length;
  while (start < near.length && near.charAt(start) === " ") start++;
  return low + start;
}
