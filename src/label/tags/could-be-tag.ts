import { phraseBits } from "../../languages/phrase-bits.ts";
import { recogniseListHeading } from "../../recognise/recognise-list-heading.ts";
import { isUnspaced } from "../../recognise/text/is-unspaced.ts";
import { COMMON_FURNITURE } from "../measure/common-furniture.ts";
import type { Observation } from "../measure/observe-page.ts";

/** How sure another form must be to rule a tag out: the name of a person alone is a weak byline. */
const OTHER = 0.75;
const LONGEST_WORDS = 7;
const LONGEST = 60;
/** Several tags on one line, parted by commas, bars or bullets. */
const ROW = /[,、，|·•;]/u;
const ROW_LENGTH = 120;
const LONGEST_ROW = 300;
/** A stop or colon within or at the end; that of an initial ("J. Roe") is none. */
const SENTENCE = /(?<=\P{L}|[\p{L}\p{N}]{2})[.!?:](?:\s|$)/u;
const COMMENTS: number = /* @__PURE__ */ phraseBits("comments");
const COUNT = /^\p{Nd}[\p{Nd}.,]{0,6} /u;
const OTHER_HEADINGS: number = /* @__PURE__ */ (() =>
  COMMON_FURNITURE |
  phraseBits("related", "ranking", "latest", "recommended", "more", "readMore", "bio", "support"))();

/** Whether a block is as short as a tag or a row of tags, and neither date, byline nor credit. */
export function couldBeTag({ block, shape, evidence }: Observation): boolean {
  if (block.text === "" || block.text.endsWith(":")) return false;
  if (shape.words > 2 && block.text.endsWith(".")) return false;
  const { timestamp, credit, byline } = evidence;
  if ([timestamp, credit, byline].some((other) => (other?.confidence ?? 0) >= OTHER)) return false;
  return ROW.test(block.text)
    ? block.text.length < ROW_LENGTH
    : shape.words <= LONGEST_WORDS && block.text.length < LONGEST;
}

/** Whether a longer line reads as tags whose separators were lost: many words, none of which joins them. */
export function isTagRow({ block, shape }: Observation): boolean {
  return (
    block.text.length < LONGEST_ROW &&
    shape.words > LONGEST_WORDS &&
    shape.commas === 0 &&
    !SENTENCE.test(block.text) &&
    shape.functionWords * 8 <= shape.words
  );
}

/** Whether a line heads a list or is furniture by its words, or counts the comments. */
export function isOtherHeading(observation: Observation): boolean {
  const { whole, inside } = observation.evidence.phrases;
  if ((whole & OTHER_HEADINGS) !== 0 || isListHeading(observation)) return true;
  return (inside & COMMENTS) !== 0 && COUNT.test(observation.block.text);
}

/** A button that says more than its phrase: "Contact Newsline", "記事を保存", where the verb comes last. */
export function isLongerButton({ block, evidence }: Observation): boolean {
  const { lead, inside } = evidence.phrases;
  return ((isUnspaced(block.text) ? inside : lead) & COMMON_FURNITURE) !== 0;
}

/** Whether a line heads a list of other articles. */
export function isListHeading({ block, evidence }: Observation): boolean {
  return (recogniseListHeading(block.text, evidence.phrases)?.confidence ?? 0) >= 0.6;
}
