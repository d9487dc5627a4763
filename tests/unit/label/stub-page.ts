import { observePage } from "../../../src/label/measure/observe-page.ts";
import type { Claims } from "../../../src/label/page-labels.ts";
import { BLOCK_CLASSES, type BlockClass, classIndex } from "../../../src/label/score/block-class.ts";
import type { ScoredPage } from "../../../src/label/score/scored-page.ts";
import type { Block } from "../../../src/read/block.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";

/** One line of an invented page: its text, what the scorer is to say of it and what its format says. */
export type StubLine = readonly [
  text: string,
  scores?: Partial<Record<BlockClass, number>>,
  marks?: Partial<Block>,
];

/** The lines as a page whose scores are set by hand; what is not set is 0. */
export function stubPage(lines: readonly StubLine[], language = "en"): ScoredPage {
  let start = 0;
  const blocks = lines.map(([text, , marks]): Block => {
    const end = start + text.length;
    const block = {
      start,
      end,
      text,
      mark: "none",
      level: 0,
      rank: null,
      gap: 0,
      links: [],
      ...marks,
    } as const;
    start = end + 1;
    return block;
  });
  const probabilities = new Float32Array(lines.length * BLOCK_CLASSES.length);
  for (const [at, [, scores]] of lines.entries()) {
    for (const name of BLOCK_CLASSES)
      probabilities[at * BLOCK_CLASSES.length + classIndex(name)] = scores?.[name] ?? 0;
  }
  return { blocks: observePage(blocks, createPageContext({}, language)), probabilities };
}

/** Claims of which none is given out yet, or those given. */
export function claimsOf(page: ScoredPage, given: Readonly<Record<number, Claims[number]>> = {}): Claims {
  return page.blocks.map((_, at) => given[at] ?? null);
}
