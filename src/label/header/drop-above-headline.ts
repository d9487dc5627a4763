import { isTextRole } from "../blocks/is-text-role.ts";
import type { Claims } from "../page-labels.ts";

/** The headline is the article's when at least this many times as much text stands below it as above. */
const BELOW = 3;

/** Text stands below its headline: what looks like text above it is a consent box or the teaser of another story. */
export function dropAboveHeadline(claims: Claims, headline: number): void {
  const above = [...claims.keys()].filter(
    (at) => at < headline && (isTextRole(claims[at]) || claims[at] === "subhead"),
  );
  const below = claims.filter((role, at) => at > headline && isTextRole(role)).length;
  if (above.length * BELOW <= below) for (const at of above) claims[at] = null;
}
