import type { Author } from "../model/author.ts";
import { bylineWords } from "../recognise/byline/byline-words.ts";
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
 * and Japan print them. People where people are named, and an agency that signs beside them; a desk signs only where nobody else does.
 */
export function buildAuthors(
  blocks: readonly LabelledBlock[],
  first: LabelledBlock | undefined,
  context: PageContext,
): Author[] {
  const authors = new Map<string, Author>();
  for (const [at, { role, evidence }] of blocks.entries()) {
    if (role !== "byline") continue;
    const below = roleOf(blocks[at + 1], context);
    for (const author of evidence.byline?.value.authors ?? []) {
      if (!authors.has(author.name)) authors.set(author.name, { ...author, role: author.role ?? below });
    }
  }
  if (authors.size === 0 && first !== undefined && opensWithByline(first)) {
    for (const author of first.evidence.byline?.value.authors ?? []) authors.set(author.name, author);
  }
  const all = [...authors.values()];
  const people = all.filter(({ kind }) => kind === "person");
  return people.length > 0 ? all.filter(({ kind, name }) => kind === "person" || isAgency(name)) : all;
}

/** A job title on a line of its own below the name. */
function roleOf(below: LabelledBlock | undefined, context: PageContext): string | null {
  if (
    below === undefined ||
    (below.role !== "furniture" && below.role !== "byline") ||
    below.evidence.byline !== null
  )
    return null;
  const { text } = below.block;
  if (text === "" || text.length > LONGEST_ROLE) return null;
  const words = bylineWords(context.languages);
  return text.split(" ").some((word) => isRoleWord(word, words)) ? text : null;
}

function opensWithByline({ evidence: { byline, dateline } }: LabelledBlock): boolean {
  if (byline === null || byline.start >= OPENING) return false;
  return byline.confidence >= ((dateline?.confidence ?? 0) >= SURE_DATELINE ? SURE_DATELINE : SURE_BYLINE);
}
