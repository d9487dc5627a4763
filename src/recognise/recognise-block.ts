import type { Author } from "../model/author.ts";
import type { Byline } from "../model/byline.ts";
import type { Dateline } from "../model/dateline.ts";
import type { Timestamp } from "../model/timestamp.ts";
import type { Block } from "../read/block.ts";
import { readSignature } from "./byline/read-signature.ts";
import { recogniseByline } from "./byline/recognise-byline.ts";
import { isCaptionForm } from "./credit/is-caption-form.ts";
import { isGalleryControl } from "./credit/is-gallery-control.ts";
import { type Credit, recogniseCredit } from "./credit/recognise-credit.ts";
import { recogniseDateline } from "./dateline/recognise-dateline.ts";
import type { Evidence } from "./evidence.ts";
import { findLeadIn } from "./find-lead-in.ts";
import type { PageContext } from "./page-context.ts";
import { type LoneLabel, readLoneLabel } from "./read-lone-label.ts";
import { recogniseBreadcrumb } from "./recognise-breadcrumb.ts";
import { recogniseRank } from "./recognise-rank.ts";
import { recogniseTagLine, type TagLine } from "./recognise-tag-line.ts";
import { matchPhrases, type PhraseHits } from "./text/match-phrases.ts";
import { recogniseTimestamp } from "./timestamp/recognise-timestamp.ts";

/** All that a block could be, each with its value; several may hold at once. */
export interface BlockEvidence {
  readonly phrases: PhraseHits;
  readonly timestamp: Evidence<Timestamp> | null;
  /** What the line says of the date or name below it, when it is nothing but its label. */
  readonly label: LoneLabel | null;
  readonly byline: Evidence<Byline> | null;
  /** Who would sign with this line, stood it below the text. */
  readonly signature: Author | null;
  readonly dateline: Evidence<Dateline> | null;
  readonly credit: Evidence<Credit> | null;
  readonly breadcrumb: Evidence<string[]> | null;
  readonly tagLine: Evidence<TagLine> | null;
  readonly rank: Evidence<number> | null;
  readonly gallery: boolean;
  /** Whether the words place people in a picture, as only captions do. */
  readonly captionForm: boolean;
  /** Where the headline begins in a line such as "Read more: Barge owner fined", or null. */
  readonly leadIn: number | null;
}

/** Longer blocks are prose: of the forms they can only open with a dateline or close with a credit. */
const LONGEST_LINE = 320;

/** No first paragraph is shorter, also in scripts that need few signs. */
const SHORTEST_LEDE = 16;

/** Runs every recogniser that a block of this length can satisfy. */
export function recogniseBlock(block: Block, context: PageContext): BlockEvidence {
  const { text } = block;
  const line = text.length <= LONGEST_LINE;
  const phrases = matchPhrases(text, context.languages);
  return {
    phrases,
    timestamp: line ? recogniseTimestamp(text, context) : null,
    label: readLoneLabel(text, context),
    byline: line ? recogniseByline(text, context) : null,
    signature: line ? readSignature(text, context) : null,
    dateline: text.length > SHORTEST_LEDE ? recogniseDateline(text, context) : null,
    credit: recogniseCredit(text, context),
    breadcrumb: line ? recogniseBreadcrumb(text, context) : null,
    tagLine: recogniseTagLine(text, block.links, context),
    rank: recogniseRank(block),
    gallery: line && isGalleryControl(text, context, phrases),
    captionForm: isCaptionForm(text),
    leadIn: line ? findLeadIn(text, phrases, context.languages) : null,
  };
}
