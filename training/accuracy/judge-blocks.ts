import { observePage } from "../../src/label/measure/observe-page.ts";
import { BLOCK_CLASSES, type BlockClass, classIndex } from "../../src/label/score/block-class.ts";
import type { NewsPage } from "../../src/model/news-page.ts";
import type { SegmentRole } from "../../src/model/segment.ts";
import { readPage } from "../../src/read/read-page.ts";
import { createPageContext } from "../../src/recognise/create-page-context.ts";
import type { CorpusEntry } from "../corpus.ts";
import { wordsOf } from "../fold-text.ts";
import { truthOfPage } from "../truth-of-page.ts";

/** A block of a parsed page beside its truth. */
export interface JudgedBlock {
  readonly role: SegmentRole;
  /** The segment's confidence, 0 to 1. */
  readonly confidence: number;
  /** How many words it has. */
  readonly words: number;
  /** The class that its role stands for; where the truth allows one of several, that one. */
  readonly found: BlockClass;
  /** The class that it is of: the one found where that is allowed, else the first that is. */
  readonly truth: BlockClass;
  /** Whether the truth says that it is of the article's text. */
  readonly isBody: boolean;
}

/** The classes that a role may stand for, the likeliest first. */
const CLASSES_OF_ROLE: Readonly<Record<SegmentRole, readonly [BlockClass, ...BlockClass[]]>> = {
  headline: ["headline"],
  kicker: ["section"],
  deck: ["deck"],
  section: ["section"],
  byline: ["byline"],
  timestamp: ["timestamp"],
  caption: ["caption"],
  credit: ["other", "caption"],
  paragraph: ["body"],
  subhead: ["subhead"],
  "list-item": ["body"],
  quote: ["body"],
  "table-row": ["body"],
  "tag-heading": ["list-heading"],
  tag: ["tag"],
  "list-heading": ["list-heading"],
  "list-entry": ["list-entry"],
  comment: ["other"],
  furniture: ["other"],
  blank: ["other"],
};

const BODY = (1 << classIndex("body")) | (1 << classIndex("subhead"));

/** Holds every block of a parsed page against the truth that the fit learns from; blocks without a word are left out. */
export function judgeBlocks(text: string, entry: CorpusEntry, page: NewsPage): JudgedBlock[] {
  const { blocks } = readPage(text);
  const { allowed } = truthOfPage(observePage(blocks, createPageContext({}, page.language)), entry);
  // Blocks that overlap are cut at the front, so that a segment ends where its block does.
  const segments = new Map(page.segments.map((segment) => [segment.end, segment]));
  const judged: JudgedBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const segment = segments.get(block.end);
    const words = wordsOf(block.text).length;
    if (segment === undefined || words === 0) continue;
    const may = allowed[at] ?? 0;
    const classes = CLASSES_OF_ROLE[segment.role];
    const hit = classes.find((name) => mayBe(may, name));
    judged.push({
      role: segment.role,
      confidence: segment.confidence,
      words,
      found: hit ?? classes[0],
      truth: hit ?? BLOCK_CLASSES.find((name) => mayBe(may, name)) ?? "other",
      isBody: (may & ~BODY) === 0,
    });
  }
  return judged;
}

function mayBe(allowed: number, name: BlockClass): boolean {
  return (allowed & (1 << classIndex(name))) !== 0;
}
