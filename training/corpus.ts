import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { giveUp } from "./give-up.ts";

/** What `page.json` of a corpus page holds that training and evaluation use. */
export interface CorpusPage {
  id: string;
  set: string;
  language: string;
  publisher: string;
  url: string;
  expected: {
    headline: string | null;
    publishedAt: string | null;
    summary?: string[];
    body: { type: string; text: string }[];
    captions?: string[];
  };
  visible: { body: number; headline: boolean; authors: string[]; publishedAt: string | null };
}

/** What `label.json` holds: roles by hand. */
export interface CorpusLabel {
  page_type: string;
  headline: string | null;
  deck: string | null;
  section: string | null;
  bylines: { text: string }[];
  timestamps: { text: string }[];
  captions: string[];
  tags: { heading?: string | null; items: string[] }[];
  lists: { heading: string | null; kind: string; items: (string | { title: string })[] }[];
}

/** One page of the corpus with its texts. */
export interface CorpusEntry {
  page: CorpusPage;
  label: CorpusLabel | null;
  texts: Map<string, string>;
}

/** Where the corpus lies: beside the project, never in it. */
export const CORPUS: string = resolve("../shared/corpus/pages");

/** Reads every page whose body stands in its text; the others have no truth to learn or to measure by. */
export function readCorpus(dialects?: ReadonlySet<string>): CorpusEntry[] {
  if (!existsSync(CORPUS)) giveUp(`${CORPUS} is missing: the corpus lies beside the project and not in it.`);
  const entries: CorpusEntry[] = [];
  for (const set of readdirSync(CORPUS).sort()) {
    for (const id of readdirSync(join(CORPUS, set)).sort()) {
      const folder = join(CORPUS, set, id);
      const page = JSON.parse(readFileSync(join(folder, "page.json"), "utf8")) as CorpusPage;
      if (page.visible.body < 0.8) continue;
      const labelFile = join(folder, "label.json");
      const label = existsSync(labelFile)
        ? (JSON.parse(readFileSync(labelFile, "utf8")) as CorpusLabel)
        : null;
      const texts = new Map<string, string>();
      for (const file of readdirSync(folder).sort()) {
        const dialect = file.replace(/\.txt$/u, "");
        if (!file.endsWith(".txt") || (dialects !== undefined && !dialects.has(dialect))) continue;
        texts.set(dialect, readFileSync(join(folder, file), "utf8"));
      }
      entries.push({ page, label, texts });
    }
  }
  return entries;
}
