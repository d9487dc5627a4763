import { phraseBits } from "../../languages/phrase-bits.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Observation } from "../measure/observe-page.ts";
import type { Claims, Post } from "../page-labels.ts";
import { bestSequence } from "../score/best-sequence.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { bodyRole } from "./body-role.ts";
import { BOX_HEADINGS } from "./box-headings.ts";
import { claimBehindBox } from "./claim-behind-box.ts";
import { claimLikely } from "./claim-likely.ts";
import { claimMeasures } from "./claim-measures.ts";
import { claimPosts } from "./claim-posts.ts";
import { claimSpeakers } from "./claim-speakers.ts";
import { dropBoxes } from "./drop-boxes.ts";
import { dropNextArticle } from "./drop-next-article.ts";
import { dropPullQuotes } from "./drop-pull-quotes.ts";
import { extendText } from "./extend-text.ts";
import { fillText } from "./fill-text.ts";
import { FURNITURE_PHRASES } from "./furniture-phrases.ts";
import { isPlainSentence } from "./is-plain-sentence.ts";
import { isPostTime } from "./is-post-time.ts";
import { mendItems } from "./mend-items.ts";
import { mendSubheads } from "./mend-subheads.ts";
import { openWithDateline } from "./open-with-dateline.ts";
import { resumeText } from "./resume-text.ts";
import { trimClosingNotes } from "./trim-closing-notes.ts";
import { trimOffers } from "./trim-offers.ts";
import { trimOpeningNotes } from "./trim-opening-notes.ts";

/** A plain sentence is given the benefit of the doubt, in log odds. */
const SENTENCE_BONUS = 0.7;
/** A block with more words than this that stands a third time is a box, not a paragraph. */
const REPEATED_WORDS = 10;
/** Labels of ads and buttons, and times of posts, stand inside the text, and are no part of it. */
const LABEL_WORDS = 7;
const LABELS: number = /* @__PURE__ */ phraseBits("advert", "share");
const CREDIT = 0.8;
const ENTRY = 0.5;
const TEASER_WORDS = 30;
const MAIL = /^\S[^\s@]*@\S+$/u;

/**
 * Claims the blocks of the article's text: the best sequence of body and not body, where each block speaks for
 * itself and a change costs little, since boxes stand inside articles. The steps behind it mend what only the lines
 * around tell, each for the reason that its file gives: first more is claimed, beside the text and within it; then the
 * boxes go, so that the holes that are left are the text's; then what is not the news, and last the roles, which
 * depend on what stands beside each line.
 *
 * @param posts - The posts of a live blog, none on other pages.
 */
export function chooseBody(page: ScoredPage, claims: Claims, posts: readonly Post[]): void {
  const inside = bestSequence(page.blocks.map((_, at) => gainOf(page, at)));
  for (const at of page.blocks.keys()) if (inside[at] && !isNoText(page, at)) claims[at] = bodyRole(page, at);
  claimPosts(page, claims, posts);
  claimSpeakers(page, claims);
  extendText(page, claims);
  resumeText(page, claims);
  claimBehindBox(page, claims);
  claimLikely(page, claims);
  dropBoxes(page, claims);
  fillText(page, claims);
  dropNextArticle(page, claims);
  claimMeasures(page, claims);
  mendItems(page, claims);
  trimOpeningNotes(page, claims);
  trimOffers(page, claims);
  trimClosingNotes(page, claims);
  dropPullQuotes(page, claims);
  mendSubheads(page, claims);
  openWithDateline(page, claims);
}

/** The log odds of body against everything else. */
function gainOf(page: ScoredPage, at: number): number {
  const body = probability(page, at, "body") + probability(page, at, "subhead");
  return Math.log((body + 1e-4) / (1 - body + 1e-4)) + (isPlainSentence(page, at) ? SENTENCE_BONUS : 0);
}

/** What is never text, however likely it looks among paragraphs. */
function isNoText(page: ScoredPage, at: number): boolean {
  const { blocks } = page;
  const { block, shape, copies, evidence } = blocks[at] ?? {};
  if (block === undefined || shape === undefined || evidence === undefined || block.text === "") return true;
  if (MAIL.test(block.text) || ((copies ?? 1) > 2 && shape.words > REPEATED_WORDS)) return true;
  if ((evidence.phrases.whole & FURNITURE_PHRASES) !== 0) return true;
  // "Background" heads a part of the text too.
  if ((evidence.phrases.whole & BOX_HEADINGS) !== 0 && !isPlainSentence(page, at + 1)) return true;
  if (evidence.leadIn !== null && !SENTENCE_END.test(block.text)) return true;
  // Right below such a heading a line that ends no sentence is an entry of its list.
  const above = blocks[at - 1]?.evidence.phrases.whole ?? 0;
  if ((above & BOX_HEADINGS) !== 0 && block.mark === "none" && !SENTENCE_END.test(block.text)) return true;
  if (shape.words >= LABEL_WORDS)
    return (evidence.captionForm || isTeaser(page, at)) && isCredit(blocks[at + 1]);
  return (evidence.phrases.inside & LABELS) !== 0 || isPostTime(page, at);
}

/** Whether a line stands below the headline of another story: with a byline or date below it is that story's. */
function isTeaser(page: ScoredPage, at: number): boolean {
  return (
    (page.blocks[at]?.shape.words ?? 0) <= TEASER_WORDS && probability(page, at - 1, "list-entry") >= ENTRY
  );
}

/** Whether a line is the byline or date that stands under a picture or a teaser. */
function isCredit(observation: Observation | undefined): boolean {
  const { byline, timestamp } = observation?.evidence ?? {};
  return (byline?.confidence ?? 0) >= CREDIT || (timestamp?.confidence ?? 0) >= CREDIT;
}
