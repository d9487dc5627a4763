import { phraseBits } from "../../languages/phrase-bits.ts";
import { createRow, type FeatureRow, flag, put, steps } from "./feature-row.ts";
import { linkShare } from "./find-prose-span.ts";
import type { Observation } from "./observe-page.ts";

/** How many columns {@link summarise} writes. */
export const SUMMARY_WIDTH = 36;

const WORD_BOUNDS = [1.5, 3.5, 7.5, 14.5, 27.5, 45.5];
const FUNCTION_BOUNDS = [0.1, 0.25];

const GROUPS: readonly number[] = /* @__PURE__ */ (() => [
  phraseBits("related", "recommended", "more", "latest"),
  phraseBits("ranking"),
  phraseBits("tags"),
  phraseBits("share", "follow"),
  phraseBits("comments"),
  phraseBits("subscribe", "account", "support"),
  phraseBits("navigate", "tools"),
  phraseBits("legal", "cookies"),
  phraseBits("advert", "sponsored"),
  phraseBits("photo", "gallery"),
  phraseBits("bio", "endCredit", "correction"),
  phraseBits("readMore", "player", "live"),
])();

/** The traits of a block that matter to the blocks around it. */
export function summarise({ block, shape, evidence, copies, seenBefore }: Observation): FeatureRow {
  const row = createRow(SUMMARY_WIDTH);
  const words = Math.max(1, shape.spacedWords);
  const { phrases } = evidence;
  const hits = shape.words > 14 ? phrases.lead : phrases.inside;
  const last = block.text.charAt(block.text.length - 1);
  const stop = last !== "" && ".!?。！？।؟…".includes(last);
  steps(row, shape.words, WORD_BOUNDS);
  steps(row, shape.functionWords / words, FUNCTION_BOUNDS);
  flag(row, stop && shape.words > 7);
  flag(row, stop && shape.words > 16);
  flag(row, last === ":");
  flag(row, shape.capitalWords > words * 0.6);
  flag(row, shape.capitals > shape.letters * 0.7);
  for (const group of GROUPS) flag(row, (hits & group) !== 0);
  put(row, evidence.timestamp?.confidence ?? 0);
  put(row, evidence.byline?.confidence ?? 0);
  put(row, evidence.credit?.confidence ?? 0);
  flag(row, (evidence.rank?.confidence ?? 0) > 0.5);
  flag(row, block.mark === "heading");
  flag(row, block.mark === "item");
  flag(row, block.mark === "image");
  flag(row, linkShare(block.links, block.text.length) > 0.7);
  flag(row, block.gap > 0);
  flag(row, copies > 1);
  flag(row, seenBefore);
  return row;
}

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4];

/** Copies the summaries of the blocks around a block into its row; past the page's ends stand zeros. */
export function writeNeighbourFeatures(
  row: FeatureRow,
  summaries: readonly FeatureRow[],
  index: number,
): void {
  const { columns, values } = row;
  let { at, count } = row;
  for (const offset of OFFSETS) {
    const other = summaries[index + offset];
    if (other === undefined) {
      columns[count] = at;
      values[count++] = 1;
    } else {
      for (let from = 0; from < other.count; from++) {
        columns[count] = at + 1 + (other.columns[from] ?? 0);
        values[count++] = other.values[from] ?? 0;
      }
    }
    at += 1 + SUMMARY_WIDTH;
  }
  row.at = at;
  row.count = count;
}
