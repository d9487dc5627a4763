import { phraseBits } from "../../languages/phrase-bits.ts";
import { isClock } from "../blocks/is-clock.ts";
import type { Observation } from "../measure/observe-page.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

/** A byline this sure is the name beside an entry, not a headline of names. */
const NAMED = 0.5;
/** So is the time with a name behind it: "2 hours ago Jane Roe". */
const TIMED = 0.55;
/** A bare name has fewer words than this, and is no entry below that likelihood. */
const NAME_WORDS = 4;
const UNLIKELY = 0.22;
const CONTROLS: number = /* @__PURE__ */ phraseBits(
  "share",
  "navigate",
  "follow",
  "account",
  "subscribe",
  "comments",
  "legal",
);

const LABELS: number = /* @__PURE__ */ phraseBits(
  "readingTime",
  "player",
  "mark",
  "live",
  "sponsored",
  "photo",
  "gallery",
);

/** Whether a block is the time, name, label or button beside an entry, which neither is one nor ends a list. */
export function isBesideEntry(
  page: ScoredPage,
  at: number,
  { block, evidence, shape }: Observation,
): boolean {
  if (block.text === "" || block.mark === "image") return true;
  if ((evidence.timestamp?.confidence ?? 0) >= TIMED && shape.words < 12) return true;
  if ((evidence.byline?.confidence ?? 0) > NAMED && probability(page, at, "list-entry") < 0.5) return true;
  if (
    evidence.byline !== null &&
    block.mark !== "item" &&
    shape.words < NAME_WORDS &&
    probability(page, at, "list-entry") < UNLIKELY
  )
    return true;
  if (isClock(block.text)) return true;
  return (
    shape.words <= 5 && (evidence.phrases.whole & LABELS) !== 0 && (evidence.phrases.whole & CONTROLS) === 0
  );
}
