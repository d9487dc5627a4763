import type { Claims } from "../page-labels.ts";

/** Where headline and text of the article stand: -1 for what there is not. */
export interface ArticleFrame {
  readonly headline: number;
  readonly firstBody: number;
  readonly lastBody: number;
}

/** How far above the headline a line may stand that is still the article's. */
const ABOVE = 10;
const BELOW_TEXT = 5;
const FAR_BELOW = 14;
const APART = 4;

/** Finds the frame of the article among the roles given so far. */
export function articleFrame(claims: Claims, headline: number): ArticleFrame {
  return { headline, firstBody: findFirstBody(claims), lastBody: claims.lastIndexOf("paragraph") };
}

/** The text begins where paragraphs follow one another: one alone further up is a deck or a box. */
function findFirstBody(claims: Claims): number {
  let first = claims.indexOf("paragraph");
  for (;;) {
    const next = claims.indexOf("paragraph", first + 1);
    if (first < 0 || next < 0 || next - first <= APART) return first;
    first = next;
  }
}

/**
 * How much its place makes a byline or date the article's own: most between headline and text, little just above
 * the headline or right after the text, and less than nothing inside the text or far away.
 */
export function placeScore({ headline, firstBody, lastBody }: ArticleFrame, at: number): number {
  const top = headline >= 0 ? headline : firstBody;
  if (top < 0) return -0.3;
  if (at >= top && (firstBody < 0 || at <= Math.max(firstBody, top) + 1))
    return 0.25 - Math.min(0.15, (at - top) * 0.01);
  if (at < top) return top - at <= ABOVE ? 0.08 - (top - at) * 0.02 : -0.5;
  if (lastBody >= 0 && at > lastBody)
    return at - lastBody <= BELOW_TEXT ? 0.08 : at - lastBody <= FAR_BELOW ? -0.05 : -0.5;
  return -0.25;
}
