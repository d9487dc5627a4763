import type { Article, BodyBlock } from "../model/article.ts";
import type { SegmentRole } from "../model/segment.ts";
import { findHeadlineMarks } from "../recognise/find-headline-marks.ts";
import { collectLabels, lastLabel } from "../recognise/last-label.ts";
import type { PageContext } from "../recognise/page-context.ts";
import { readPath } from "../recognise/read-path.ts";
import { recognisePostTime } from "../recognise/recognise-post-time.ts";
import { splitKicker } from "../recognise/split-kicker.ts";
import { splitTitleLine } from "../recognise/split-title-line.ts";
import { buildAuthors } from "./build-authors.ts";
import { buildCaptions } from "./build-captions.ts";
import { buildDateline } from "./build-dateline.ts";
import { buildDates } from "./build-dates.ts";
import type { LabelledBlock } from "./labelled-block.ts";

const BODY: ReadonlySet<SegmentRole> = new Set(["paragraph", "subhead", "list-item", "quote", "table-row"]);
const SHORT = 80;
/** A path may end with the headline and then prints much of it: a place that opens the headline is a station. */
const LEAST_SHARE = 0.4;
/** A path cuts the headline short. */
const CUT = /(?:…|\.\.\.)$/u;

/** Takes the values of an article from the blocks that were chosen for its fields. */
export function buildArticle(blocks: readonly LabelledBlock[], context: PageContext, live: boolean): Article {
  const body = blocks.filter(({ role }) => BODY.has(role));
  const dateline = buildDateline(blocks, context);
  const bylines = blocks.filter(({ role }) => role === "byline");
  const title = titleOf(blocks, context);
  const headline = title?.headline ?? null;
  const { publishedAt, updatedAt } = buildDates(blocks);
  const kicker = textOf(blocks, "kicker") ?? title?.kicker ?? null;
  return {
    headline,
    kicker,
    deck: textOf(blocks, "deck"),
    section: sectionOf(blocks, headline),
    authors: buildAuthors(blocks, body[0], context),
    agency:
      bylines
        .map(({ evidence }) => evidence.byline?.value.agency ?? null)
        .find((agency) => agency !== null) ??
      dateline?.agency ??
      null,
    dateline,
    publishedAt,
    updatedAt,
    captions: buildCaptions(blocks),
    body: live ? livePosts(blocks) : body.map((each) => bodyBlock(each, null)),
    marks: [kicker, headline].flatMap((text) => (text === null ? [] : findHeadlineMarks(text, context))),
  };
}

function bodyBlock({ block, role }: LabelledBlock, time: string | null): BodyBlock {
  // A number is printed for the reader, a bullet is not.
  const text =
    block.rank !== null && role === "list-item" ? `${String(block.rank)}. ${block.text}` : block.text;
  return { type: typeOf(role), text, time };
}

/** The posts of a live blog: the time printed above a post goes with its first block. */
function livePosts(blocks: readonly LabelledBlock[]): BodyBlock[] {
  const posts: BodyBlock[] = [];
  let time: string | null = null;
  for (const each of blocks) {
    if (BODY.has(each.role)) {
      posts.push(bodyBlock(each, time));
      time = null;
    } else time = recognisePostTime(each.block.text, each.evidence) ?? time;
  }
  return posts;
}

function typeOf(role: SegmentRole): BodyBlock["type"] {
  return role === "subhead" || role === "list-item" || role === "quote" || role === "table-row"
    ? role
    : "paragraph";
}

function textOf(blocks: readonly LabelledBlock[], role: SegmentRole): string | null {
  return blocks.find((each) => each.role === role)?.block.text ?? null;
}

/** The headline, with the kicker that stood on its line. */
function titleOf(
  blocks: readonly LabelledBlock[],
  context: PageContext,
): { kicker: string | null; headline: string } | null {
  const line = textOf(blocks, "headline");
  if (line === null) return null;
  const others = blocks
    .filter(({ block, role }) => role !== "headline" && block.text.length < SHORT * 3)
    .map(({ block }) => block.text);
  const title = splitTitleLine(line, others);
  return splitKicker(title, others, context) ?? { kicker: null, headline: title };
}

function sectionOf(blocks: readonly LabelledBlock[], headline: string | null): string | null {
  const section = blocks.find(({ role }) => role === "section");
  if (section === undefined) return null;
  const labels = collectLabels(blocks.map(({ block }) => block.text));
  const { text } = section.block;
  const crumbs = section.evidence.breadcrumb?.value;
  if (crumbs === undefined)
    return readPath(text, headline ?? "", labels) ?? (text.endsWith(":") ? text.slice(0, -1) : text);
  const last = crumbs.filter((crumb) => !isHeadline(crumb, headline ?? "")).at(-1) ?? null;
  return last === null ? null : (lastLabel(last, labels) ?? last);
}

/** Whether the last station of a path is the headline itself. */
function isHeadline(crumb: string, headline: string): boolean {
  const shown = crumb.replace(CUT, "");
  return headline.startsWith(shown) && (shown !== crumb || shown.length >= headline.length * LEAST_SHARE);
}
