import { markdownTable, percent } from "./markdown-table.ts";
import { LOSS_KINDS, type Losses, SHORT_WORDS, WORST_PAGES } from "./sort-losses.ts";

/** How many of the roles that missed text was given are named. */
const ROLES_NAMED = 5;

/** Where the body F1 goes, by kind, and what the kinds are made of. */
export function describeLosses({ words, f1, missedAs, inWorst, nearlyRight }: Losses): string {
  const allWords = total(words);
  const allF1 = total(f1);
  const rows = LOSS_KINDS.map((kind) => [
    kind,
    percent((words.get(kind) ?? 0) / allWords),
    percent((f1.get(kind) ?? 0) / allF1),
  ]);
  const missed = total(missedAs);
  const takenFor = [...missedAs]
    .slice(0, ROLES_NAMED)
    .map(([role, count]) => `${role} ${percent(count / missed)}`);
  return `What bodies hold too much and lack, innertext, sites left out: words, and what they cost in body F1, where a page's loss is dealt out in proportion to its wrong words. Short blocks have fewer than ${String(SHORT_WORDS)} words.

${markdownTable(["kind", "of the words", "of the lost F1"], rows)}

Missed text was taken for: ${takenFor.join(", ")}. The ${String(WORST_PAGES)} worst pages have ${percent(inWorst)} of the lost F1; ${percent(nearlyRight)} of the pages lose less than 0.02.

What is let in after the text, read on the nineteen worst pages: on eight of them it is the rest of the same article, whose truth ends early; else the next stories of an endless page, comment threads and notes.
What is missed is mostly paragraphs within or behind runs of lines that look like furniture (tables, lists, letters, interviews, boxes), and the short lines of such runs.
The worst pages are of two sorts: a few lines of article above thousands of words of comments, and articles of hundreds of lines of a few words each.`;
}

function total(counts: ReadonlyMap<unknown, number>): number {
  const sum = [...counts.values()].reduce((all, count) => all + count, 0);
  return sum === 0 ? 1 : sum;
}
