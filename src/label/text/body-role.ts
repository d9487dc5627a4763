import type { SegmentRole } from "../../model/segment.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { isDetail } from "./is-detail.ts";

const SUBHEAD_WORDS = 20;
/** A line this short between two sentences that ends none itself is nothing else. */
const SHORT_WORDS = 9;
/** A line that is one quotation and nothing else. */
const QUOTATION = /^["“„«「『][^"“”„«»「」『』]{2,160}["”“»」』]$/u;

/** "Q: Why now?": who speaks in an interview, by a letter. */
const SPEAKER = /^\p{Lu}[:：.] /u;

/** A line of the text that ends no sentence may be a subhead; marks of the format settle what they mark. */
export function bodyRole(page: ScoredPage, at: number): SegmentRole {
  const { block, shape } = page.blocks[at] ?? {};
  if (block === undefined || shape === undefined) return "paragraph";
  if (block.mark === "heading" && block.level > 1) return "subhead";
  if (block.mark === "item") return "list-item";
  if (block.mark === "quote") return "quote";
  if (block.mark === "row") return "table-row";
  if (QUOTATION.test(block.text)) return "quote";
  if (shape.words > SUBHEAD_WORDS || SENTENCE_END.test(block.text) || SPEAKER.test(block.text))
    return "paragraph";
  if (isDetail(page, at) && (isDetail(page, at - 1) || isDetail(page, at + 1))) return "paragraph";
  if (shape.words <= SHORT_WORDS && isBetweenSentences(page, at)) return "subhead";
  return probability(page, at, "subhead") > probability(page, at, "body") ? "subhead" : "paragraph";
}

function isBetweenSentences({ blocks }: ScoredPage, at: number): boolean {
  return [at - 1, at + 1].every((side) => SENTENCE_END.test(blocks[side]?.block.text ?? ""));
}
