/**
 * Scores the corpus with every site left out of the fit that reads it: `npm run evaluate`, after `npm run train`.
 * `--fitted` scores with the shipped weights instead. `--dialect` and `--set` narrow the corpus (names with commas),
 * `--by dialect|set|language` groups it, `--worst N` lists the pages with the lowest body F1, `--json FILE` keeps
 * all figures.
 */
import { writeFileSync } from "node:fs";
import { FIGURES } from "../bench/figures.mjs";
import { scoreCorpus } from "./score-corpus.ts";

const COLUMNS = ["pages", ...FIGURES, "empty", "errors"];

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const setOf = (name: string): Set<string> | undefined => {
  const names = option(name);
  return names === undefined ? undefined : new Set(names.split(","));
};

const by = option("by") ?? "dialect";
const rows: Record<string, unknown>[] = [];
const groups = await scoreCorpus({
  fitted: process.argv.includes("--fitted"),
  dialects: setOf("dialect"),
  sets: setOf("set"),
  groupsOf: (page, dialect) => [{ name: { dialect, set: page.set, language: page.language }[by] ?? dialect }],
  onText: ({ entry: { page }, dialect, f1, row }) =>
    rows.push({ id: page.id, set: page.set, dialect, f1, ...row }),
});

console.log(["".padEnd(14), ...COLUMNS.map((column) => column.slice(0, 8).padStart(8))].join(" "));
for (const [name, figures] of groups) {
  console.log([name.padEnd(14), ...COLUMNS.map((column) => show(figures[column]).padStart(8))].join(" "));
}
const worst = Number(option("worst") ?? 0);
for (const row of rows.sort((one, other) => Number(one["f1"]) - Number(other["f1"])).slice(0, worst))
  console.log(JSON.stringify(row));
const json = option("json");
if (json !== undefined)
  writeFileSync(json, JSON.stringify({ groups: Object.fromEntries(groups), rows }, null, 1));

function show(value: number | null | undefined): string {
  if (value === null || value === undefined) return "-";
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}
