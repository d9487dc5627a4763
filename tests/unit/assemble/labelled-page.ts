import type { LabelledBlock } from "../../../src/assemble/labelled-block.ts";
import type { SegmentRole } from "../../../src/model/segment.ts";
import type { Block } from "../../../src/read/block.ts";
import { createPageContext } from "../../../src/recognise/create-page-context.ts";
import { recogniseBlock } from "../../../src/recognise/recognise-block.ts";

/** One line of an invented page: its role, its text and what its format says of it. */
export type Line = readonly [role: SegmentRole, text: string, marks?: Partial<Block>];

/** The lines as the blocks of a page, one after the other, each with the evidence that its text gives. */
export function labelledPage(lines: readonly Line[], language = "en"): LabelledBlock[] {
  const context = createPageContext({}, language);
  let start = 0;
  return lines.map(([role, text, marks]) => {
    const end = start + text.length;
    const block: Block = {
      start,
      end,
      text,
      mark: "none",
      level: 0,
      rank: null,
      gap: 0,
      links: [],
      ...marks,
    };
    start = end + 1;
    return { block, role, evidence: recogniseBlock(block, context) };
  });
}
