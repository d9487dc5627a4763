import { FIGURES } from "../../bench/figures.mjs";
import type { Figures } from "../score-corpus.ts";
import type { RoleFigures } from "./count-roles.ts";
import { describeLosses } from "./describe-losses.ts";
import { describePeers, type OwnFigures } from "./describe-peers.ts";
import { describeReliability } from "./describe-reliability.ts";
import { figure, markdownTable } from "./markdown-table.ts";
import type { Reliability } from "./measure-reliability.ts";
import type { Losses } from "./sort-losses.ts";

/** All that `docs/accuracy.md` shows; figures by group, the groups in the order of their rows. */
export interface AccuracyFigures {
  readonly leftOut: ReadonlyMap<string, Figures>;
  readonly fitted: ReadonlyMap<string, Figures>;
  readonly sets: ReadonlyMap<string, Figures>;
  readonly languages: ReadonlyMap<string, Figures>;
  /** Our figures as tools on HTML are measured. */
  readonly asHtml: OwnFigures;
  readonly labelledPages: number;
  readonly roles: readonly RoleFigures[];
  /** Of all blocks. */
  readonly reliability: Reliability;
  /** Of the blocks that are not furniture. */
  readonly claimed: Reliability;
  readonly losses: Losses;
}

const COUNTS = new Set(["pages", "empty"]);
const COLUMNS = ["pages", ...FIGURES, "empty"];
/** Of most languages few pages are labelled by hand: only the figures that need no label. */
const LANGUAGE_COLUMNS = ["pages", ...FIGURES.slice(0, FIGURES.indexOf("deck")), "empty"];

/** The text of `docs/accuracy.md`. */
export function accuracyPage(figures: AccuracyFigures): string {
  const { leftOut, fitted, sets, languages, labelledPages, roles } = figures;
  return `# Accuracy

This file is written by \`npm run accuracy\`; do not edit it.

The pages are real ones, of a corpus that lies beside the project and not in it: three sets (\`fundus\`, \`naeb\`, \`sh\`) with the truth of their data sets, ${String(labelledPages)} of them labelled by hand as well, each as the texts that people really have (a dialect a row). Pages whose body does not stand in their text are not counted. The parser gets the text alone: no address, language or dialect.
The scorer is fitted on the same pages. So the sites, told apart by registrable domain, are dealt into five folds, and each page is read with weights fitted without any page of its fold's sites. These **left-out** figures are those that count; the **fitted** ones, of the shipped weights that have seen every page, show only how much room there is between the two.

| figure | how it is made |
| --- | --- |
| \`bodyF1\`, \`bodyP\`, \`bodyR\` | runs of four words in common with the true body: precision and recall averaged over pages |
| \`headline\`, \`deck\`, \`section\`, \`dateline\` | the share exactly right; all but \`headline\` on hand-labelled pages, where a dateline that is absent must be null |
| \`authorsF1\` | names, where they stand in the text |
| \`day\`, \`minute\` | the share of right publishing dates, where the text shows them; about 7 in 100 true days of \`naeb\` are wrong |
| \`captionsF1\`, \`tagsF1\`, \`rankingF1\`, \`listItemsF1\` | items, on hand-labelled pages; \`rankingF1\` of rankings, \`listItemsF1\` of all lists |
| \`firstPara\`, \`lastPara\` | the share of hand-labelled articles whose body begins and ends where it should |
| \`empty\` | pages whose body came out empty, which count for recall and not for precision |

## By dialect, sites left out

\`npm run evaluate\`

${figuresTable("dialect", COLUMNS, leftOut)}

The texts of trafilatura hold hardly more than the body, so that the other columns of that row say little.

## By dialect, fitted

\`npm run evaluate -- --fitted\`

${figuresTable("dialect", COLUMNS, fitted)}

## By set, innertext, sites left out

\`npm run evaluate -- --dialect innertext --by set\`

${figuresTable("set", COLUMNS, sets)}

## By language, innertext, sites left out

\`npm run evaluate -- --dialect innertext --by language\`

Languages of two pages or more. Below some twenty pages a row shows that nothing is broken, and no more.

${figuresTable("language", LANGUAGE_COLUMNS, languages)}

## By role, innertext, sites left out

\`npm run accuracy\`

Blocks of the ${String(labelledPages)} hand-labelled pages. A block that the truth leaves open, such as a line with both a name and a date, is right with either role. The last column is the mean confidence of the blocks that were given the role: above the precision it is too high.

${rolesTable(roles)}

## Confidence, innertext, sites left out

\`npm run accuracy\`

${describeReliability(figures.reliability, figures.claimed)}

## Beside other tools

\`npm run accuracy\`

${describePeers(figures.asHtml)}

## What it still gets wrong

\`npm run accuracy\`

${describeLosses(figures.losses)}

## How to measure again

The corpus must lie in \`../shared/corpus\`; each command says so when it does not.

\`\`\`sh
npm run train       # fits the shipped weights and those of the five folds: some ten minutes on two cores
npm run evaluate    # scores with sites left out; --dialect, --set, --by, --worst, --fitted, --json
npm run accuracy    # writes this file
npm run build && npm run floors    # compares the built package with bench/floors.json
\`\`\`
`;
}

function figuresTable(
  name: string,
  columns: readonly string[],
  groups: ReadonlyMap<string, Figures>,
): string {
  const rows = [...groups].map(([group, figures]) => [
    group,
    ...columns.map((column) => cell(column, figures[column])),
  ]);
  return markdownTable([name, ...columns], rows);
}

function cell(column: string, value: number | null | undefined): string {
  return COUNTS.has(column) ? String(value ?? 0) : figure(value);
}

function rolesTable(roles: readonly RoleFigures[]): string {
  const rows = roles.map((role) => [
    role.name,
    String(role.blocks),
    figure(role.precision),
    figure(role.recall),
    figure(role.f1),
    figure(role.confidence),
  ]);
  return markdownTable(["role", "blocks", "precision", "recall", "F1", "confidence"], rows);
}
