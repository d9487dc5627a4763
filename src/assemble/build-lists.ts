import type { FoundEntry, FoundList } from "../label/page-labels.ts";
import type { Ranking } from "../model/ranking.ts";
import type { StoryLink, StoryList } from "../model/story-list.ts";
import { recogniseListHeading } from "../recognise/recognise-list-heading.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** Turns the lists that were found into rankings and story lists, each kind in page order. */
export function buildLists(
  blocks: readonly LabelledBlock[],
  lists: readonly FoundList[],
): { rankings: Ranking[]; storyLists: StoryList[] } {
  const rankings: Ranking[] = [];
  const storyLists: StoryList[] = [];
  for (const { kind, heading, entries } of lists) {
    const head = blocks[heading];
    const title = head?.block.text ?? leadInOf(blocks, entries[0]);
    const links = entries.map((entry) => ({ rank: entry.rank, ...linkOf(blocks, entry) }));
    if (kind === "ranking") {
      const scope =
        head === undefined
          ? null
          : (recogniseListHeading(head.block.text, head.evidence.phrases)?.value.scope ?? null);
      rankings.push({
        title,
        scope,
        entries: links.map((link, at) => ({ ...link, rank: link.rank ?? at + 1 })),
      });
    } else storyLists.push({ kind, title, entries: links.map(({ headline, url }) => ({ headline, url })) });
  }
  return { rankings, storyLists };
}

/** The words before the headline of an inline link ("Read more:"), which head the list of such links. */
function leadInOf(blocks: readonly LabelledBlock[], entry: FoundEntry | undefined): string | null {
  const { block, evidence } = blocks[entry?.block ?? -1] ?? {};
  if (block === undefined || evidence?.leadIn !== entry?.start) return null;
  return block.text.slice(0, entry?.start).trim();
}

function linkOf(blocks: readonly LabelledBlock[], { block: index, start, end }: FoundEntry): StoryLink {
  const block = blocks[index]?.block;
  if (block === undefined) return { headline: "", url: null };
  return { headline: block.text.slice(start, end ?? undefined), url: block.links[0]?.url ?? null };
}
