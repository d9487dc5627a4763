import type { SegmentRole } from "../../src/model/segment.ts";
import type { JudgedBlock } from "./judge-blocks.ts";

/** One page, for sorting what its body lost. */
export interface LossyPage {
  readonly blocks: readonly JudgedBlock[];
  /** Whether an article was found at all. */
  readonly hasArticle: boolean;
  /** What its body F1 lacks to 1. */
  readonly loss: number;
}

/** The kinds of loss, in the order of the table. */
export const LOSS_KINDS = [
  "let in before the text",
  "let in within the text",
  "let in after the text",
  "missed, short blocks",
  "missed, long blocks",
  "missed, no article found",
  "not by whole blocks",
] as const;

/** One of {@link LOSS_KINDS}. */
export type LossKind = (typeof LOSS_KINDS)[number];

/** What the bodies of all pages lost. */
export interface Losses {
  /** Words let in or missed, by kind. */
  readonly words: ReadonlyMap<LossKind, number>;
  /** Body F1 lost, by kind: a page's loss is dealt out in proportion to its words let in or missed. */
  readonly f1: ReadonlyMap<LossKind, number>;
  /** The roles that missed text was given, with its words, most first. */
  readonly missedAs: ReadonlyMap<SegmentRole, number>;
  /** The share of all lost F1 that the worst pages have. */
  readonly inWorst: number;
  /** The share of pages that lost less than 0.02. */
  readonly nearlyRight: number;
}

/** Blocks of fewer words than this are short. */
export const SHORT_WORDS = 12;
/** How many pages are called the worst. */
export const WORST_PAGES = 15;

const BODY: ReadonlySet<SegmentRole> = new Set(["paragraph", "subhead", "list-item", "quote", "table-row"]);
const SLIGHT = 0.02;

/** Sorts the words that bodies wrongly hold or lack, and the F1 that this costs, by kind. */
export function sortLosses(pages: readonly LossyPage[]): Losses {
  const words = new Map<LossKind, number>();
  const f1 = new Map<LossKind, number>();
  const missedAs = new Map<SegmentRole, number>();
  for (const page of pages) {
    const own = lostWords(page, missedAs);
    const total = [...own.values()].reduce((sum, count) => sum + count, 0);
    for (const [kind, count] of own) {
      add(words, kind, count);
      add(f1, kind, (page.loss * count) / total);
    }
    if (total === 0) add(f1, "not by whole blocks", page.loss);
  }
  const losses = pages.map(({ loss }) => loss).sort((one, other) => other - one);
  const sum = losses.reduce((all, loss) => all + loss, 0);
  const worst = losses.slice(0, WORST_PAGES).reduce((all, loss) => all + loss, 0);
  return {
    words,
    f1,
    missedAs: new Map([...missedAs].sort(([, one], [, other]) => other - one)),
    inWorst: sum === 0 ? 0 : worst / sum,
    nearlyRight: losses.filter((loss) => loss < SLIGHT).length / Math.max(1, losses.length),
  };
}

function lostWords(
  { blocks, hasArticle }: LossyPage,
  missedAs: Map<SegmentRole, number>,
): Map<LossKind, number> {
  const lost = new Map<LossKind, number>();
  const first = blocks.findIndex((block) => block.isBody);
  const last = blocks.length - 1 - [...blocks].reverse().findIndex((block) => block.isBody);
  for (const [at, { role, words, truth, isBody }] of blocks.entries()) {
    const taken = hasArticle && BODY.has(role);
    if (taken === isBody) continue;
    if (isBody) {
      if (hasArticle) add(missedAs, role, words);
      add(
        lost,
        hasArticle
          ? words < SHORT_WORDS
            ? "missed, short blocks"
            : "missed, long blocks"
          : "missed, no article found",
        words,
      );
    } else if (truth !== "deck") {
      // The scorer calls a deck in the body no fault.
      add(
        lost,
        at < first
          ? "let in before the text"
          : at > last
            ? "let in after the text"
            : "let in within the text",
        words,
      );
    }
  }
  return lost;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
