import type { NewsPage } from "../src/model/news-page.ts";

/** A page as `score.mjs` compares it: what of its keys is missing counts as not found. */
export type Prediction = Readonly<Record<string, unknown>>;

export function toPrediction(page: NewsPage, text: string): Prediction;
