// Fails when the built package scores below bench/floors.json on ../shared/corpus or passes fewer cases.
//   node bench/check-floors.mjs            compares; prints a line a figure that is too low
//   node bench/check-floors.mjs --raise    writes what is reached, less a margin for ties, where that is higher
// Floors are of the shipped weights, fitted on all pages; docs/accuracy.md has the figures with sites left out.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "./corpus-adapter.mjs";
import { FIGURES } from "./figures.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const SHARED = at("../../shared");
const FLOORS = at("floors.json");
/** A page more or less moves a figure by about this much. */
const MARGIN = 0.003;
/** Precision and recall of the body are free to change places. */
const FLOORED = FIGURES.filter((name) => name !== "bodyP" && name !== "bodyR");
/** trafilatura's texts hold the body alone, so that no other figure of theirs means anything. */
const BODY_ONLY = new Set(["trafilatura"]);

if (!existsSync(`${SHARED}/corpus/score.mjs`)) {
  console.log("floors: skipped, ../shared/corpus is not here");
  process.exit(0);
}

const reached = { corpus: await scoreCorpus(), cases: countCases() };
const floors = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, "utf8")) : { corpus: {}, cases: 0 };
if (process.argv.includes("--raise")) raise();
else compare();

async function scoreCorpus() {
  const { scoreOne, summary } = await import(`${SHARED}/corpus/score.mjs`);
  const groups = new Map();
  const pages = `${SHARED}/corpus/pages`;
  for (const set of readdirSync(pages).sort()) {
    for (const id of readdirSync(`${pages}/${set}`).sort()) {
      const folder = `${pages}/${set}/${id}`;
      const page = JSON.parse(readFileSync(`${folder}/page.json`, "utf8"));
      if (page.visible.body < 0.8) continue;
      const label = existsSync(`${folder}/label.json`)
        ? JSON.parse(readFileSync(`${folder}/label.json`, "utf8"))
        : null;
      for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
        const dialect = file.slice(0, -4);
        if (!groups.has(dialect)) groups.set(dialect, emptyGroup());
        scoreOne(groups.get(dialect), page, label, parse(readFileSync(`${folder}/${file}`, "utf8")), dialect);
      }
    }
  }
  const pick = (dialect, figures) =>
    Object.fromEntries(
      FLOORED.filter(
        (name) => typeof figures[name] === "number" && (name === "bodyF1" || !BODY_ONLY.has(dialect)),
      ).map((name) => [name, Number(figures[name].toFixed(3))]),
    );
  return Object.fromEntries(
    [...groups].sort().map(([dialect, group]) => [dialect, pick(dialect, summary(group))]),
  );
}

/** An accumulator as `score.mjs` fills it. */
function emptyGroup() {
  const counts = () => ({ tp: 0, fp: 0, fn: 0 });
  const lists = [
    "p",
    "r",
    "headline",
    "day",
    "minute",
    "dateFalse",
    "deck",
    "section",
    "dateline",
    "kind",
    "firstPara",
    "lastPara",
  ];
  return {
    ...Object.fromEntries(lists.map((name) => [name, []])),
    ...Object.fromEntries(
      ["authors", "captions", "tags", "ranking", "listItems"].map((name) => [name, counts()]),
    ),
    n: 0,
    empty: 0,
    ms: 0,
    chars: 0,
    errors: 0,
  };
}

function countCases() {
  const run = spawnSync(
    process.execPath,
    [`${SHARED}/cases/check.mjs`, "--adapter", at("corpus-adapter.mjs"), "--quiet"],
    { encoding: "utf8" },
  );
  return Number(/^(\d+) passed/m.exec(run.stdout)?.[1] ?? 0);
}

function compare() {
  const low = [];
  for (const [dialect, figures] of Object.entries(floors.corpus)) {
    for (const [name, floor] of Object.entries(figures)) {
      const value = reached.corpus[dialect]?.[name] ?? 0;
      if (value < floor) low.push(`${dialect} ${name}: ${value} is below ${floor}`);
    }
  }
  if (reached.cases < floors.cases) low.push(`cases: ${reached.cases} passed, ${floors.cases} must`);
  console.log(low.length === 0 ? `floors: all held (${reached.cases} cases)` : low.join("\n"));
  process.exitCode = low.length === 0 ? 0 : 1;
}

function raise() {
  const corpus = {};
  for (const [dialect, figures] of Object.entries(reached.corpus)) {
    corpus[dialect] = {};
    for (const [name, value] of Object.entries(figures)) {
      corpus[dialect][name] = Math.max(
        floors.corpus[dialect]?.[name] ?? 0,
        Number((value - MARGIN).toFixed(3)),
      );
    }
  }
  writeFileSync(
    FLOORS,
    `${JSON.stringify({ corpus, cases: Math.max(floors.cases, reached.cases) }, null, 2)}\n`,
  );
}
