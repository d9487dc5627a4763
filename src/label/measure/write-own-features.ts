import { PHRASE_CATEGORIES } from "../../languages/phrase-category.ts";
import type { TextFormat } from "../../model/news-page.ts";
import { type FeatureRow, flag, put, steps } from "./feature-row.ts";
import { linkShare } from "./find-prose-span.ts";
import type { Observation } from "./observe-page.ts";

const BOUNDS = {
  words: [0.5, 1.5, 2.5, 3.5, 5.5, 7.5, 10.5, 14.5, 19.5, 27.5, 40.5, 60.5, 90.5],
  functional: [0.05, 0.12, 0.2, 0.3, 0.4],
  capitalWords: [0.2, 0.4, 0.6, 0.8, 0.99],
  capitals: [0.08, 0.15, 0.3, 0.7],
  digits: [0.01, 0.1, 0.3, 0.6],
  kana: [0.1, 0.3, 0.5],
  commas: [0, 1, 3],
  stops: [0, 1, 2, 4],
  quotes: [0, 1],
  separators: [0, 1, 3],
  copies: [1, 2, 4],
  linked: [0.01, 0.3, 0.6, 0.9],
  timestamp: [0, 0.3, 0.7],
  byline: [0, 0.4, 0.65],
  dateline: [0, 0.6],
  credit: [0, 0.5],
  rank: [0, 0.5, 0.7],
};
const STOPS: ReadonlySet<string> = new Set([".", "!", "。", "！", "।"]);
const QUESTIONS: ReadonlySet<string> = new Set(["?", "？", "؟"]);
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', "“", "„", "«", "「", "‘", "'", "»"]);
const CLOSING: ReadonlySet<string> = new Set(['"', "”", "“", "»", "」", "’", "'", "«", ")", "）", "]"]);
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "•", "*"]);
const FORMATS: readonly TextFormat[] = ["lines", "wrapped", "markdown", "html-to-text"];
const LOWER = /^\p{Ll}/u;
const ADDRESS = /https?:|www\.|\.(?:com|org|net|co|de|jp)\b/u;

/** Writes what a block's own text, marks and evidence say. */
export function writeOwnFeatures(row: FeatureRow, observation: Observation, format: TextFormat): void {
  writeShape(row, observation);
  writeMarks(row, observation, format);
  writeEvidence(row, observation);
}

function writeShape(row: FeatureRow, { block, shape, copies, seenBefore, sameOpening }: Observation): void {
  const { text } = block;
  const last = text.charAt(text.length - 1);
  const end = CLOSING.has(last) && text.length > 1 ? text.charAt(text.length - 2) : last;
  const first = text.charAt(0);
  const words = Math.max(1, shape.spacedWords);
  const stop = STOPS.has(last) || (CLOSING.has(last) && STOPS.has(end));
  steps(row, shape.words, BOUNDS.words);
  steps(row, shape.functionWords / words, BOUNDS.functional);
  steps(row, shape.capitalWords / words, BOUNDS.capitalWords);
  steps(row, shape.capitals / Math.max(1, shape.letters), BOUNDS.capitals);
  steps(row, shape.digits / Math.max(1, shape.letters + shape.digits), BOUNDS.digits);
  steps(row, shape.kana / Math.max(1, shape.unspaced), BOUNDS.kana);
  steps(row, shape.commas, BOUNDS.commas);
  steps(row, shape.innerStops, BOUNDS.stops);
  steps(row, shape.quotes, BOUNDS.quotes);
  steps(row, shape.separators, BOUNDS.separators);
  steps(row, copies, BOUNDS.copies);
  steps(row, sameOpening, BOUNDS.copies);
  flag(row, seenBefore);
  flag(row, stop);
  flag(row, stop && shape.words > 7);
  flag(row, stop && shape.words > 16);
  flag(row, QUESTIONS.has(last) || (CLOSING.has(last) && QUESTIONS.has(end)));
  flag(row, last === ":" || last === "：");
  flag(row, last === "…" || text.endsWith("..."));
  flag(row, last === ",");
  flag(row, CLOSING.has(last) && !STOPS.has(end));
  flag(row, last === ")" || last === "）" || last === "]");
  flag(row, OPENING_QUOTES.has(first));
  flag(row, first === "(" || first === "[" || first === "（" || first === "【");
  flag(row, first >= "0" && first <= "9");
  flag(row, DASHES.has(first));
  flag(row, first === "#" || first === "@");
  flag(row, first === "©");
  flag(row, LOWER.test(text));
  flag(row, text.includes("@"));
  flag(row, text.includes(" | ") || text.includes("｜"));
  flag(row, ADDRESS.test(text.length > 200 ? text.slice(0, 200) : text));
  flag(row, shape.unspaced > shape.spacedWords);
}

function writeMarks(row: FeatureRow, { block }: Observation, format: TextFormat): void {
  const { mark, level, links, text } = block;
  const share = linkShare(links, text.length);
  for (const known of FORMATS) flag(row, format === known);
  flag(row, mark === "heading" && level === 1);
  flag(row, mark === "heading" && level === 2);
  flag(row, mark === "heading" && level > 2);
  flag(row, mark === "heading");
  flag(row, mark === "item");
  flag(row, mark === "item" && level > 1);
  flag(row, mark === "quote");
  flag(row, mark === "row");
  flag(row, mark === "image");
  flag(row, block.rank !== null);
  steps(row, share, BOUNDS.linked);
  flag(row, links.length > 1);
  flag(row, format === "markdown" && share === 0);
  flag(row, format === "html-to-text" && share === 0);
  flag(row, block.gap > 0);
  flag(row, block.gap > 1);
}

function writeEvidence(row: FeatureRow, { evidence, shape }: Observation): void {
  const { whole, lead, inside } = evidence.phrases;
  const short = shape.words < 16;
  for (let bit = 0; bit < PHRASE_CATEGORIES.length; bit++) {
    const one = 1 << bit;
    flag(row, (whole & one) !== 0);
    flag(row, (lead & ~whole & one) !== 0);
    flag(row, (inside & ~lead & one) !== 0 && short);
    flag(row, ((lead | inside) & one) !== 0 && !short);
  }
  steps(row, evidence.timestamp?.confidence ?? 0, BOUNDS.timestamp);
  steps(row, evidence.byline?.confidence ?? 0, BOUNDS.byline);
  steps(row, evidence.dateline?.confidence ?? 0, BOUNDS.dateline);
  steps(row, evidence.credit?.confidence ?? 0, BOUNDS.credit);
  flag(row, (evidence.credit?.value.caption ?? null) !== null);
  put(row, evidence.breadcrumb?.confidence ?? 0);
  flag(row, evidence.tagLine !== null);
  flag(row, (evidence.tagLine?.value.tags.length ?? 0) > 0);
  steps(row, evidence.rank?.confidence ?? 0, BOUNDS.rank);
  flag(row, evidence.gallery);
}
