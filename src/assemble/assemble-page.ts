import type { PageLabels } from "../label/page-labels.ts";
import type { NewsPage, TextFormat } from "../model/news-page.ts";
import type { Note } from "../model/note.ts";
import type { PageContext } from "../recognise/page-context.ts";
import { buildArticle } from "./build-article.ts";
import { buildLists } from "./build-lists.ts";
import { buildTags } from "./build-tags.ts";
import { collectNotes } from "./collect-notes.ts";
import { coverSegments } from "./cover-segments.ts";
import { judgeKind } from "./judge-kind.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** What the earlier stages found out about a text. */
export interface Findings {
  readonly text: string;
  readonly format: TextFormat;
  readonly language: string | null;
  readonly context: PageContext;
  readonly blocks: readonly Omit<LabelledBlock, "role">[];
  readonly labels: PageLabels;
}

/** Builds the page from the evidence that was chosen. */
export function assemblePage({ text, format, language, context, blocks, labels }: Findings): NewsPage {
  const labelled = blocks.map(
    ({ block, evidence }, at): LabelledBlock => ({ block, evidence, role: labels.roles[at] ?? "furniture" }),
  );
  const kind = judgeKind(labelled, labels);
  const article =
    kind === "index" || kind === "other" ? null : buildArticle(labelled, context, kind === "live-blog");
  const notes: Note[] = collectNotes(labelled, article, language, text.length);
  return {
    kind,
    article,
    relatedTags: buildTags(labelled),
    ...buildLists(labelled, labels.lists),
    segments: coverSegments(
      text.length,
      labelled.map(({ block }) => block),
      labels.roles,
      labels.confidences,
    ),
    notes,
    format,
    language,
  };
}
