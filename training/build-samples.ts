import { createRow } from "../src/label/measure/feature-row.ts";
import { FEATURE_COUNT, featureWriter } from "../src/label/measure/feature-writer.ts";
import { type Observation, observePage } from "../src/label/measure/observe-page.ts";
import type { TextFormat } from "../src/model/news-page.ts";
import { readPage } from "../src/read/read-page.ts";
import { createPageContext } from "../src/recognise/create-page-context.ts";
import { detectLanguage } from "../src/recognise/language/detect-language.ts";
import { type CorpusEntry, readCorpus } from "./corpus.ts";
import { shortenPage } from "./shorten-page.ts";
import { foldOf, siteOf } from "./site-of.ts";
import type { Samples } from "./train-network.ts";
import { type Truth, truthOfPage } from "./truth-of-page.ts";

/** How many folds the sites are dealt into. */
export const FOLDS = 5;

/** The samples of the whole corpus, with the fold of each row's site. */
export interface CorpusSamples extends Samples {
  fold: Uint8Array;
}

/** Values below this are noise of far distances; leaving them out halves the work. */
const LEAST = 0.02;

/** Reads, recognises and measures every text of the corpus by the library's own code. */
export function buildSamples(dialects?: ReadonlySet<string>): CorpusSamples {
  const starts = new Growing(Int32Array);
  const columns = new Growing(Uint16Array);
  const values = new Growing(Float32Array);
  const allowed = new Growing(Int32Array);
  const weight = new Growing(Float32Array);
  const fold = new Growing(Uint8Array);
  starts.push(0);
  for (const entry of readCorpus(dialects)) {
    const pageFold = foldOf(siteOf(entry.page.url), FOLDS);
    for (const { page, format, truth } of pagesOf(entry)) {
      const write = featureWriter(page, format);
      for (const at of page.keys()) {
        const row = createRow(FEATURE_COUNT);
        write(row, at);
        for (let place = 0; place < row.count; place++) {
          const value = row.values[place] ?? 0;
          if (value < LEAST) continue;
          columns.push(row.columns[place] ?? 0);
          values.push(value);
        }
        starts.push(columns.length);
        allowed.push(truth.allowed[at] ?? 0);
        weight.push(truth.weight[at] ?? 0);
        fold.push(pageFold);
      }
    }
  }
  return {
    starts: starts.done(),
    columns: columns.done(),
    values: values.done(),
    allowed: allowed.done(),
    weight: weight.done(),
    fold: fold.done(),
  };
}

interface ReadEntry {
  page: Observation[];
  format: TextFormat;
  truth: Truth;
}

/** Dialects whose blocks can be cut out and put together again as a page of the same dialect. */
const SHORTENED = new Set(["innertext", "wet", "markdown"]);

/** Every text of a corpus page, and short pages made from some of them. */
function* pagesOf(entry: CorpusEntry): Generator<ReadEntry> {
  let seed = entry.page.id.length;
  for (const [dialect, text] of entry.texts) {
    const whole = readEntry(text, entry);
    yield whole;
    if (!SHORTENED.has(dialect)) continue;
    for (const letter of entry.page.id + dialect) seed = Math.imul(seed, 31) + letter.charCodeAt(0);
    const short = shortenPage(
      text,
      whole.page.map(({ block }) => block),
      whole.truth,
      seed,
    );
    if (short !== null) yield readEntry(short, entry);
  }
}

function readEntry(text: string, entry: CorpusEntry): ReadEntry {
  const { blocks, format } = readPage(text);
  const language = detectLanguage(blocks.map((block) => block.text));
  const page = observePage(blocks, createPageContext({}, language));
  return { page, format, truth: truthOfPage(page, entry) };
}

/** The rows that `keep` lets through; the big arrays are shared, not copied. */
export function selectRows(samples: CorpusSamples, keep: (fold: number) => boolean): Samples {
  const rows = [...samples.fold.keys()].filter((row) => keep(samples.fold[row] ?? 0));
  const size = rows.reduce(
    (sum, row) => sum + (samples.starts[row + 1] ?? 0) - (samples.starts[row] ?? 0),
    0,
  );
  const starts = new Int32Array(rows.length + 1);
  const columns = new Uint16Array(size);
  const values = new Float32Array(size);
  for (const [place, row] of rows.entries()) {
    const from = samples.starts[row] ?? 0;
    const to = samples.starts[row + 1] ?? from;
    columns.set(samples.columns.subarray(from, to), starts[place] ?? 0);
    values.set(samples.values.subarray(from, to), starts[place] ?? 0);
    starts[place + 1] = (starts[place] ?? 0) + to - from;
  }
  return {
    starts,
    columns,
    values,
    allowed: Int32Array.from(rows, (row) => samples.allowed[row] ?? 0),
    weight: Float32Array.from(rows, (row) => samples.weight[row] ?? 0),
  };
}

type NumberArray = Int32Array | Uint16Array | Float32Array | Uint8Array;

/** A typed array that grows by doubling. */
class Growing<Kind extends NumberArray> {
  length = 0;
  private items: Kind;
  private readonly make: new (
    size: number,
  ) => Kind;

  constructor(make: new (size: number) => Kind) {
    this.make = make;
    this.items = new make(1 << 16);
  }

  push(value: number): void {
    if (this.length === this.items.length) {
      const larger = new this.make(this.length * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.length++] = value;
  }

  done(): Kind {
    return this.items.slice(0, this.length) as Kind;
  }
}
