import type { Claims } from "../page-labels.ts";

/**
 * The last block whose role passes a test, or that has a role at all; -1 where there is none.
 *
 * @example
 * lastClaim(["headline", "paragraph", null]); // 1
 */
export function lastClaim(
  claims: Claims,
  test: (role: Claims[number]) => boolean = (role) => role !== null,
): number {
  let at = claims.length - 1;
  while (at >= 0 && !test(claims[at] ?? null)) at--;
  return at;
}
