import type { Author } from "../model/author.ts";
import { type BylineWords, bylineWords } from "../recognise/byline/byline-words.ts";
import { isRoleWord } from "../recognise/byline/is-role-word.ts";
import type { PageContext } from "../recognise/page-context.ts";
import { isAgency } from "../recognise/text/agencies.ts";
import type { LabelledBlock } from "./labelled-block.ts";

const SURE_BYLINE = 0.8;
const SURE_DATELINE = 0.5;
/** How far into the first paragraph its reporters stand at most. */
const OPENING = 40;
const LONGEST_ROLE = 40;

/**
 * The authors of the article: of its bylines, else of the opening of its first paragraph, where the agencies of Korea
 * and Japan print them. People where people are named, and an agency that signs beside them; a desk signs only where
 * nobody else does, and who took the pictures only where nobody wrote.
 */
export function buildAuthors(
  blocks: readonly LabelledBlock[],
  first: LabelledBlock | undefined,
  context: PageContext,
): Author[] {
  const authors = new Map<string, Author>();
  const lines = [...blocks.keys()].filter((at) => blocks[at]?.role === "byline");
  const titled = (at = -1): boolean => roleOf(blocks[at], context) !== null;
  // Titles stand above their names where the first name has one above it and the last none below.
  const step = titled((lines[0] ?? 0) - 1) && !titled((lines.at(-1) ?? 0) + 1) ? -1 : 1;
  for (const [at, { role, evidence }] of blocks.entries()) {
    if (role !== "byline") continue;
    const beside = roleOf(blocks[at + step], context);
    const { byline, signature } = evidence;
    for (const author of byline?.value.authors ?? (signature === null ? [] : [signature])) {
      if (!authors.has(author.name)) authors.set(author.name, { ...author, role: author.role ?? beside });
    }
  }
  if (authors.size === 0 && first !== undefined && opensWithByline(first)) {
    for (const author of first.evidence.byline?.value.authors ?? []) authors.set(author.name, author);
  }
  const all = [...authors.values()];
  const people = all.filter(({ kind }) => kind === "person");
  if (people.length === 0) return all;
  const words = bylineWords(context.languages);
  const writers = people.filter(({ role }) => !isPhotographer(role ?? "", words));
  const signed = writers.length > 0 ? writers : people;
  return all.filter(
    (author) => signed.includes(author) || (author.kind !== "person" && isAgency(author.name)),
  );
}

/** A job title on a line of its own beside the name. */
function roleOf(beside: LabelledBlock | undefined, context: PageContext): string | null {
  if (
    beside === undefined ||
    (beside.role !== "furniture" && beside.role !== "byline") ||
    beside.evidence.byline !== null ||
    // "Author" above the name opens the byline.
    beside.evidence.label === "by"
  )
    return null;
  const { text } = beside.block;
  if (text === "" || text.length > LONGEST_ROLE) return null;
  const words = bylineWords(context.languages);
  const all = text.split(" ");
  return all.some((word) => isRoleWord(word, words)) || (all.length === 1 && isPhotographer(text, words))
    ? text
    : null;
}

/** Who takes the pictures: some languages print the title below the name. */
function isPhotographer(title: string, { photographers }: BylineWords): boolean {
  const lower = title.toLowerCase();
  return photographers.some((stem) => lower.includes(stem));
}

function opensWithByline({ evidence: { byline, dateline } }: LabelledBlock): boolean {
  if (byline === null || byline.start >= OPENING) return false;
  return byline.confidence >= ((dateline?.confidence ?? 0) >= SURE_DATELINE ? SURE_DATELINE : SURE_BYLINE);
}
