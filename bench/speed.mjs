// Measures how fast the built package parses: run `npm run build` first, then `npm run bench`.
//   node bench/speed.mjs [rounds]    seven rounds unless told; the best time of each page counts
// The invented pages of this repository are repeated to about 10 KB; ../shared/corpus is read too when it is there.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const ROUNDS = Math.max(1, Number(process.argv[2] ?? 7));
const SIZE = 10_000;
const CORPUS = at("../../shared/corpus/pages");

if (!existsSync(at("../dist/index.js"))) {
  console.error("bench: dist is missing; run `npm run build` first");
  process.exit(1);
}
const { parseNewsPage } = await import("../dist/index.js");

report("invented pages, repeated to 10 KB", inventedPages().map(repeat));
const corpus = corpusPages();
if (corpus.length > 0) report("corpus, innerText as copied", corpus);

function inventedPages() {
  const examples = readdirSync(at("../examples/pages")).map((name) => `../examples/pages/${name}`);
  const fixtures = readdirSync(at("../tests/fixtures/pages")).map(
    (name) => `../tests/fixtures/pages/${name}/page.txt`,
  );
  return [...examples, ...fixtures]
    .map(at)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
}

function repeat(text) {
  return `${text}\n`.repeat(Math.max(1, Math.round(SIZE / (text.length + 1))));
}

function corpusPages() {
  if (!existsSync(CORPUS)) return [];
  return readdirSync(CORPUS)
    .flatMap((source) =>
      readdirSync(`${CORPUS}/${source}`).map((id) => `${CORPUS}/${source}/${id}/innertext.txt`),
    )
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, "utf8"));
}

/** The best of some rounds for each page: what else the machine does can only add to a time. */
function report(name, pages) {
  const best = pages.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, page] of pages.entries()) {
      const start = performance.now();
      parseNewsPage(page);
      best[index] = Math.min(best[index], performance.now() - start);
    }
  }
  const total = best.reduce((sum, time) => sum + time, 0);
  const length = pages.reduce((sum, page) => sum + page.length, 0);
  const bytes = pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
  const sorted = [...best].sort((one, other) => one - other);
  const figure = (value, digits = 2) => value.toFixed(digits);
  console.log(
    [
      `${name}: ${pages.length} pages of ${Math.round(length / pages.length)} characters on average`,
      `  ${figure((pages.length / total) * 1000, 0)} pages a second`,
      `  ${figure(sorted[sorted.length >> 1])} ms a page (median), ${figure((total / length) * SIZE)} ms for 10,000 characters`,
      `  ${figure(bytes / 1e6 / (total / 1000))} MB a second`,
    ].join("\n"),
  );
}
