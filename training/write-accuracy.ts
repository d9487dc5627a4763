/** Measures the corpus and writes `docs/accuracy.md`: `npm run accuracy`, after `npm run train`. */
import { writeFileSync } from "node:fs";
import { accuracyPage } from "./accuracy/accuracy-page.ts";
import { countRoles } from "./accuracy/count-roles.ts";
import { type JudgedBlock, judgeBlocks } from "./accuracy/judge-blocks.ts";
import { type Claim, measureReliability } from "./accuracy/measure-reliability.ts";
import { type LossyPage, sortLosses } from "./accuracy/sort-losses.ts";
import type { CorpusPage } from "./corpus.ts";
import { type Figures, type ScoredText, type ScoreGroup, scoreCorpus } from "./score-corpus.ts";

/** The dialect that the finer tables are made on. */
const MAIN = "innertext";
/** Languages of fewer pages than this get no row. */
const LEAST_PAGES = 2;

const labelled: JudgedBlock[] = [];
const pages: LossyPage[] = [];
let labelledPages = 0;

const leftOut = await scoreCorpus({ fitted: false, groupsOf, onText: judge });
const fitted = await scoreCorpus({ fitted: true, groupsOf: (_, dialect) => [{ name: dialect }] });
const languages = [...part("language")].filter(([, { pages: count }]) => (count ?? 0) >= LEAST_PAGES);
const asHtml = part("html");
const file = "docs/accuracy.md";
writeFileSync(
  file,
  accuracyPage({
    leftOut: part("dialect"),
    fitted,
    sets: part("set"),
    languages: new Map(languages.sort(([, one], [, other]) => (other["pages"] ?? 0) - (one["pages"] ?? 0))),
    asHtml: {
      all: asHtml.get("all") ?? {},
      fundus: asHtml.get("fundus") ?? {},
      naeb: asHtml.get("naeb") ?? {},
      sh: asHtml.get("sh") ?? {},
    },
    labelledPages,
    roles: countRoles(labelled),
    reliability: measureReliability(claims(labelled)),
    claimed: measureReliability(claims(labelled.filter(({ role }) => role !== "furniture"))),
    losses: sortLosses(pages),
  }),
);
console.log(`${file} is written`);

/** All groupings in one run: the name of a group is that of its table, a colon and that of its row. */
function groupsOf({ set, language }: CorpusPage, dialect: string): ScoreGroup[] {
  const groups: ScoreGroup[] = [{ name: `dialect:${dialect}` }];
  if (dialect !== MAIN) return groups;
  return [
    { name: "html:all", as: "html" },
    { name: `html:${set}`, as: "html" },
    { name: `set:${set}` },
    { name: `language:${language}` },
    ...groups,
  ];
}

function judge({ entry, dialect, text, page, f1 }: ScoredText): void {
  if (dialect !== MAIN) return;
  const blocks = judgeBlocks(text, entry, page);
  pages.push({ blocks, hasArticle: page.article !== null, loss: 1 - f1 });
  if (entry.label === null) return;
  labelledPages++;
  labelled.push(...blocks);
}

function claims(blocks: readonly JudgedBlock[]): Claim[] {
  return blocks.map(({ confidence, found, truth }) => ({ confidence, right: found === truth }));
}

/** The rows of one table. */
function part(table: string): Map<string, Figures> {
  const prefix = `${table}:`;
  return new Map(
    [...leftOut]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, figures]) => [name.slice(prefix.length), figures]),
  );
}
