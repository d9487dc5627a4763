/**
 * Scores the corpus with every site left out of the fit that reads it: `npm run evaluate`, after `npm run train`.
 * `--fitted` scores with the shipped weights instead. `--dialect`, `--set` narrow the corpus, `--worst N` lists the
 * pages with the lowest body F1, `--json FILE` keeps all figures.
 */
import { readFileSync, writeFileSync } from "node:fs";
// @ts-expect-error the scorer lies beside the project and has no types
import { scoreOne, summary } from "../../shared/corpus/score.mjs";
import { toPrediction } from "../bench/to-prediction.mjs";
import { loadWeights } from "../src/label/load-weights.ts";
import type { ScorerWeights } from "../src/label/score-blocks.ts";
import { parseWith } from "../src/parse-news-page.ts";
import { FOLDS } from "./build-samples.ts";
import { readCorpus } from "./corpus.ts";
import { foldOf, siteOf } from "./site-of.ts";

const COLUMNS = [
  "pages", "bodyF1", "bodyP", "bodyR", "headline", "authorsF1", "day", "minute", "deck", "section", "dateline",
  "captionsF1", "tagsF1", "rankingF1", "listItemsF1", "firstPara", "lastPara", "empty", "errors",
];

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const setOf = (name: string): Set<string> | undefined => (option(name) === undefined ? undefined : new Set(option(name)?.split(",")));

const fitted = process.argv.includes("--fitted");
const sets = setOf("set");
const by = option("by") ?? "dialect";
const weights = Array.from({ length: FOLDS }, (_, fold) => (fitted ? loadWeights() : readFold(fold)));
const groups = new Map<string, Record<string, unknown>>();
const rows: Record<string, unknown>[] = [];

for (const { page, label, texts } of readCorpus(setOf("dialect"))) {
  if (sets !== undefined && !sets.has(page.set)) continue;
  const fold = foldOf(siteOf(page.url), FOLDS);
  for (const [dialect, text] of texts) {
    const prediction = toPrediction(parseWith(text, {}, weights[fold]), text);
    const key = { dialect, set: page.set, language: page.language }[by] ?? dialect;
    const group = groups.get(key) ?? freshGroup();
    groups.set(key, group);
    const row = scoreOne(group, page, label, prediction, dialect) as { p: number | null; r: number | null };
    const f1 = row.p && row.r ? (2 * row.p * row.r) / (row.p + row.r) : 0;
    rows.push({ id: page.id, set: page.set, dialect, f1, ...row });
  }
}

const results = Object.fromEntries([...groups].sort().map(([key, group]) => [key, summary(group) as Record<string, number | null>]));
console.log(["".padEnd(14), ...COLUMNS.map((column) => column.slice(0, 8).padStart(8))].join(" "));
for (const [key, figures] of Object.entries(results)) {
  console.log([key.padEnd(14), ...COLUMNS.map((column) => show(figures[column]).padStart(8))].join(" "));
}
const worst = Number(option("worst") ?? 0);
for (const row of rows.sort((a, b) => Number(a["f1"]) - Number(b["f1"])).slice(0, worst)) console.log(JSON.stringify(row));
const json = option("json");
if (json !== undefined) writeFileSync(json, JSON.stringify({ groups: results, rows }, null, 1));

function show(value: number | null | undefined): string {
  if (value === null || value === undefined) return "-";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

function readFold(fold: number): ScorerWeights {
  const stored = JSON.parse(readFileSync(`training/.cache/fold${String(fold)}.json`, "utf8")) as {
    hidden: number;
    first: number[];
    second: number[];
  };
  return { hidden: stored.hidden, first: Float32Array.from(stored.first), second: Float32Array.from(stored.second) };
}

/** An accumulator as `score.mjs` fills it. */
function freshGroup(): Record<string, unknown> {
  const counts = (): object => ({ tp: 0, fp: 0, fn: 0 });
  return {
    n: 0, p: [], r: [], headline: [], authors: counts(), day: [], minute: [], dateFalse: [], deck: [], section: [],
    dateline: [], empty: 0, captions: counts(), tags: counts(), ranking: counts(), listItems: counts(), kind: [],
    firstPara: [], lastPara: [], ms: 0, chars: 0, errors: 0,
  };
}
