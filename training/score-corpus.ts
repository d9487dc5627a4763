import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Prediction, toPrediction } from "../bench/to-prediction.mjs";
import { loadWeights } from "../src/label/score/load-weights.ts";
import type { NewsPage } from "../src/model/news-page.ts";
import { parseWith } from "../src/parse-news-page.ts";
import { FOLDS } from "./build-samples.ts";
import { type CorpusEntry, type CorpusLabel, type CorpusPage, readCorpus } from "./corpus.ts";
import { foldWeights } from "./fold-weights.ts";
import { giveUp } from "./give-up.ts";
import { foldOf, siteOf } from "./site-of.ts";

/** The figures of a group of texts, by the names that `score.mjs` gives them. */
export type Figures = Readonly<Record<string, number | null>>;

/** How one text scored. */
export interface ScoredText {
  readonly entry: CorpusEntry;
  readonly dialect: string;
  readonly text: string;
  readonly page: NewsPage;
  /** The body F1 of this text alone, 0 to 1. */
  readonly f1: number;
  /** Every figure of this text, by the names that `score.mjs` gives them. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** A group that a text counts in. */
export interface ScoreGroup {
  readonly name: string;
  /** The dialect to measure as, where another than the text's own: `"html"` measures as tools on HTML are measured. */
  readonly as?: string;
}

/** What to score, and how to group it. */
export interface ScoreOptions {
  /** Whether to score the shipped weights, which have seen every page, instead of those that left the site out. */
  readonly fitted: boolean;
  readonly dialects?: ReadonlySet<string> | undefined;
  readonly sets?: ReadonlySet<string> | undefined;
  readonly groupsOf: (page: CorpusPage, dialect: string) => readonly ScoreGroup[];
  readonly onText?: (scored: ScoredText) => void;
}

type Accumulator = Record<string, unknown>;
type Row = Readonly<Record<string, unknown>> & { readonly p: number | null; readonly r: number | null };

/** What `score.mjs` exports. */
interface Scorer {
  scoreOne: (
    group: Accumulator,
    page: CorpusPage,
    label: CorpusLabel | null,
    prediction: Prediction,
    dialect: string,
  ) => Row;
  summary: (group: Accumulator) => Figures;
}

/** Parses and scores the corpus; the figures of each group by its name, sorted. */
export async function scoreCorpus(options: ScoreOptions): Promise<Map<string, Figures>> {
  const { scoreOne, summary } = await loadScorer();
  const weights = options.fitted ? Array.from({ length: FOLDS }, loadWeights) : foldWeights();
  const groups = new Map<string, Accumulator>();
  for (const entry of readCorpus(options.dialects)) {
    const { page: truth, label, texts } = entry;
    if (options.sets !== undefined && !options.sets.has(truth.set)) continue;
    const own = weights[foldOf(siteOf(truth.url), FOLDS)];
    for (const [dialect, text] of texts) {
      const page = parseWith(text, {}, own);
      const prediction = toPrediction(page, text);
      let row: Row = { p: null, r: null };
      for (const { name, as } of options.groupsOf(truth, dialect)) {
        const group = groups.get(name) ?? freshGroup();
        groups.set(name, group);
        row = scoreOne(group, truth, label, prediction, as ?? dialect);
      }
      const f1 = row.p && row.r ? (2 * row.p * row.r) / (row.p + row.r) : 0;
      options.onText?.({ entry, dialect, text, page, f1, row });
    }
  }
  return new Map(
    [...groups]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, group]) => [name, summary(group)]),
  );
}

/** Loaded when asked for, since it lies beside the project and is not there in every checkout. */
async function loadScorer(): Promise<Scorer> {
  const file = resolve("../shared/corpus/score.mjs");
  if (!existsSync(file))
    giveUp(`${file} is missing: scoring needs the corpus, which lies beside the project and not in it.`);
  return (await import(pathToFileURL(file).href)) as Scorer;
}

/** An accumulator as `score.mjs` fills it. */
function freshGroup(): Accumulator {
  const counts = (): object => ({ tp: 0, fp: 0, fn: 0 });
  return {
    n: 0,
    p: [],
    r: [],
    headline: [],
    authors: counts(),
    day: [],
    minute: [],
    dateFalse: [],
    deck: [],
    section: [],
    dateline: [],
    empty: 0,
    captions: counts(),
    tags: counts(),
    ranking: counts(),
    listItems: counts(),
    kind: [],
    firstPara: [],
    lastPara: [],
    ms: 0,
    chars: 0,
    errors: 0,
  };
}
