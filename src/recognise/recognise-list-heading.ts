import { phraseBits } from "../languages/phrase-bits.ts";
import type { StoryListKind } from "../model/story-list.ts";
import type { Evidence } from "./evidence.ts";
import type { PhraseHits } from "./text/match-phrases.ts";

/** What a heading says of the list under it. */
export interface ListHeading {
  kind: "ranking" | StoryListKind;
  /** The part of the site that it names ("Politics" in "Top Articles in Politics"), or null. */
  scope: string | null;
}

/** The first kind whose words a heading holds: "Most read related articles" is a ranking. */
const KINDS: readonly (readonly [number, ListHeading["kind"]])[] = /* @__PURE__ */ (() => [
  [phraseBits("ranking"), "ranking"],
  [phraseBits("recommended"), "recommended"],
  [phraseBits("related", "readMore"), "related"],
  [phraseBits("latest"), "latest"],
  [phraseBits("more"), "other"],
])();
const SCOPE = /\s(?:in|on|dans|en|aus|bei|im|zu|i|su|em)\s+(?<scope>\p{Lu}[^.:!?]{1,40})$/u;
const QUOTED_SCOPE = /^["“「『„«](?<scope>[^"”」』“»]{1,40})["”」』“»]/u;
/** What stands behind such a scope in a heading: some words, no number. */
const BEHIND_SCOPE = /^\P{Nd}{3,24}$/u;
const LONGEST = 90;

/**
 * Reads the heading of a list of other articles: "Top Articles in Politics" is a ranking with the scope
 * "Politics". Null where no set phrase of a list stands in the line.
 */
export function recogniseListHeading(text: string, phrases: PhraseHits): Evidence<ListHeading> | null {
  if (text.length > LONGEST) return null;
  const found = KINDS.find(([bits]) => (phrases.inside & bits) !== 0);
  if (found === undefined) return null;
  const [bits, kind] = found;
  const quoted = kind === "ranking" ? QUOTED_SCOPE.exec(text) : null;
  const scope = quoted ?? (kind === "ranking" ? SCOPE.exec(text) : null);
  const whole =
    (phrases.whole & bits) !== 0 || (quoted !== null && BEHIND_SCOPE.test(text.slice(quoted[0].length)));
  const confidence = whole ? 0.9 : (phrases.lead & bits) !== 0 ? 0.6 : 0.4;
  return {
    value: { kind, scope: scope?.groups?.["scope"]?.trim() ?? null },
    start: 0,
    end: text.length,
    confidence,
  };
}
