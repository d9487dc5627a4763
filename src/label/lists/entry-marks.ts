import { isClock } from "../blocks/is-clock.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { ScoredPage } from "../score/scored-page.ts";

/** What a block has that makes it an entry among those before it. */
export interface EntryMarks {
  /** The place in the list on its line or on the line before, or null. */
  readonly rank: number | null;
  /** Where its headline begins. */
  readonly start: number;
  /** Whether the line before is a clock. */
  readonly timed: boolean;
  /** An item of the format, or a rank or time on it or over it. */
  readonly marked: boolean;
  /** Numbers, clocks or items go on from entry to entry: then everything is one. */
  readonly counted: boolean;
}

/** What goes before a block in its list. */
export interface Before {
  /** The rank on the line before, or null. */
  readonly rank: number | null;
  readonly entries: number;
  /** Whether the entry before stands under a clock. */
  readonly clocked: boolean;
  /** Whether the page holds no article. */
  readonly index: boolean;
}

/** The time before a headline on its line. */
const TIMED = /^\d{1,2}[.:]\d{2}(?: uhr)?(?: [|–-])? (?=["“„«「\p{L}])/iu;
/** A number without a mark is doubtful as a rank. */
const RANK = 0.5;
const DATE = 0.6;
/** How a teaser ends, and a line that opens another. */
const CLOSED = /[.…:\]]$/u;

/** Reads the marks of an entry off a block and off what stands before it. */
export function entryMarks({ blocks }: ScoredPage, at: number, before: Before): EntryMarks {
  const { block, evidence } = blocks[at] ?? {};
  const text = block?.text ?? "";
  const printed = evidence?.rank ?? null;
  const own = printed !== null && printed.confidence > RANK && printed.end < text.length ? printed : null;
  const item = block?.mark === "item";
  const timed = isClock(blocks[at - 1]?.block.text ?? "");
  // Where a date closes each entry, the headline right below it is the next.
  const dated = before.entries > 0 && isDate(blocks[at - 1]) && !CLOSED.test(text);
  const goesOn = (before.rank ?? own?.value) === before.entries + 1;
  return {
    rank: own?.value ?? before.rank,
    start: own?.end ?? TIMED.exec(text)?.[0].length ?? 0,
    timed,
    marked: item || before.rank !== null || own !== null || timed || dated,
    counted: (timed && before.clocked) || goesOn || (before.index && item),
  };
}

function isDate(observation: Observation | undefined): boolean {
  return (observation?.evidence.timestamp?.confidence ?? 0) > DATE;
}
