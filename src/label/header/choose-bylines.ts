import type { Observation } from "../measure/observe-page.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";
import { type ArticleFrame, articleFrame, placeScore } from "./article-frame.ts";
import { isNamedIn, openingOf } from "./is-named-in.ts";
import { isOpenedByline } from "./is-opened-byline.ts";

const LEAST = 0.5;
/** Authors on lines of their own stand this close together at most. */
const TOGETHER = 6;
const SURE = 0.8;
const TOP = 8;
/** An opened line is no tag from here on, whatever list it stands in. */
const NO_TAG = 0.8;
/** What makes a line between two names a job title or the like. */
const BETWEEN = 0.5;
/** How far below its deck an article's date stands. */
const BELOW_DECK = 4;
const CREDIT = 0.75;
const TITLE_WORDS = 3;
const ENTRY = 0.8;
/** "By" may stand on a line of its own, the name below it. */
const LABELLED = 0.2;
const OPEN_LIST = /[,&]$/u;

/**
 * Claims the lines that name the authors: the surest byline between headline and text, else one right after
 * the text, else one just above the headline; and those that continue it.
 */
export function chooseBylines(page: ScoredPage, claims: Claims, headline: number): void {
  const frame = aroundDate(articleFrame(claims, headline), claims);
  const opening = openingOf(page, claims);
  const scores = page.blocks.map((_, at) => scoreOf(page, claims, at, frame, opening));
  let best = LEAST;
  let chosen = -1;
  for (const [at, score] of scores.entries()) {
    if (score > best) {
      best = score;
      chosen = at;
    }
  }
  if (chosen < 0 || chosen > frame.lastBody) {
    const signed = signaturesBelow(page, claims, frame.lastBody);
    for (const at of signed) claims[at] = "byline";
    if (chosen < 0 || signed.includes(chosen)) return;
  }
  claims[chosen] = "byline";
  for (const step of [-1, 1]) {
    let last = chosen;
    for (let at = chosen + step; Math.abs(at - chosen) <= TOGETHER; at += step) {
      const sure = (scores[at] ?? 0) >= LEAST;
      const same = namesOf(page, at) === namesOf(page, chosen);
      if (sure ? !same && !continues(page, claims, last, at) : !isListed(page, claims, last, at)) continue;
      claims[at] = "byline";
      last = at;
    }
  }
}

/** Names with titles, one a line right below the text: several people sign together where no byline stands above. */
function signaturesBelow({ blocks }: ScoredPage, claims: Claims, lastBody: number): readonly number[] {
  const signed: number[] = [];
  for (let at = lastBody + 1; lastBody >= 0 && claims[at] === null; at++) {
    const { signature, byline } = blocks[at]?.evidence ?? {};
    if ((signature ?? byline ?? null) === null) break;
    signed.push(at);
  }
  return signed.filter((at) => (blocks[at]?.evidence.signature ?? null) !== null).length > 1 ? signed : [];
}

/** A paragraph above the date is the deck; what stands beside the date stands above the text. */
function aroundDate(frame: ArticleFrame, claims: Claims): ArticleFrame {
  const { firstBody } = frame;
  const date = claims.indexOf("timestamp", firstBody + 1);
  if (firstBody < 0 || date < 0 || date - firstBody > BELOW_DECK) return frame;
  const next = claims.indexOf("paragraph", date);
  return next < 0 ? frame : { ...frame, firstBody: next };
}

/**
 * Whether a line goes on with the authors of another: of the same form, and right beside it but for a title or date.
 * A name that stands apart is of a picture, a box or a button.
 */
function continues(page: ScoredPage, claims: Claims, from: number, at: number): boolean {
  if (isOpenedByline(page, from) !== isOpenedByline(page, at)) return false;
  const distance = Math.abs(at - from);
  const between = (at + from) / 2;
  if (distance !== 2) return distance === 1;
  return (
    claims[between] === "timestamp" ||
    probability(page, between, "byline") > BETWEEN ||
    isTitle(page.blocks[between])
  );
}

/** A short line that stands below more names than one is the title that they share. */
function isTitle(observation: Observation | undefined): boolean {
  return observation !== undefined && observation.copies > 1 && observation.shape.words <= TITLE_WORDS;
}

/** "Jane Roe," and "Ann Doe &" on lines of their own: the list of names goes on with the next line. */
function isListed({ blocks }: ScoredPage, claims: Claims, from: number, at: number): boolean {
  const isName = claims[at] === null && (blocks[at]?.evidence.byline ?? null) !== null;
  return isName && Math.abs(at - from) === 1 && OPEN_LIST.test(blocks[Math.min(at, from)]?.block.text ?? "");
}

function mayBeByline(page: ScoredPage, claims: Claims, at: number, headline: number): boolean {
  const claim = claims[at];
  // What a picture is named tells who is in it.
  if (page.blocks[at]?.block.mark === "image" && !isOpenedByline(page, at)) return false;
  // Below the headline of another story stands who wrote that one.
  if (headline > at + 1 && isEntry(page, claims, at - 1)) return false;
  if (claim === null || claim === "timestamp") return true;
  return claim === "tag" && isOpenedByline(page, at) && probability(page, at, "byline") > NO_TAG;
}

function isEntry(page: ScoredPage, claims: Claims, at: number): boolean {
  return claims[at] !== "headline" && probability(page, at, "list-entry") > ENTRY;
}

function isPictured({ blocks }: ScoredPage, at: number): boolean {
  return (blocks[at]?.evidence.credit?.confidence ?? 0) >= CREDIT;
}

function namesOf({ blocks }: ScoredPage, at: number): string {
  return (blocks[at]?.evidence.byline?.value.authors ?? []).map(({ name }) => name).join();
}

function scoreOf(
  page: ScoredPage,
  claims: Claims,
  at: number,
  frame: ArticleFrame,
  opening: readonly string[],
): number {
  const byline = page.blocks[at]?.evidence.byline ?? null;
  if (byline === null || !mayBeByline(page, claims, at, frame.headline)) return 0;
  const dated =
    claims[at] === "timestamp"
      ? 0.3
      : claims[at - 1] === "timestamp" || claims[at + 1] === "timestamp"
        ? 0.08
        : 0;
  const learned = probability(page, at, "byline");
  // The points of a summary stand above the name at times: near the top of the text a sure line may yet be it.
  const below = at - frame.firstBody;
  const early = learned > SURE && below > 1 && below <= TOP ? 0.2 : 0;
  const people = byline.value.authors.some((author) => author.kind === "person");
  const form = byline.confidence * 0.55 + learned * 0.5 + early;
  // An agency signs below the text as people do above it.
  const unlikely =
    people || (byline.value.agency !== null && frame.lastBody >= 0 && at > frame.lastBody) ? 0 : 0.3;
  const labelled = page.blocks[at - 1]?.evidence.label === "by" ? LABELLED : 0;
  const score = form + dated + labelled + placeScore(frame, at) - unlikely;
  if (score < LEAST || isOpenedByline(page, at)) return score;
  const pictured = isPictured(page, at) && claims[at] !== "timestamp";
  return score - (pictured ? 0.3 : 0) - (isNamedIn(opening, byline.value.authors) ? 0.3 : 0);
}
