// The adapter that ../shared/corpus/score.mjs and ../shared/cases/check.mjs ask for, on the built package.
import { parseNewsPage } from "../dist/index.js";
import { toPrediction } from "./to-prediction.mjs";

export const name = "tearsheet";

/** Parses the text alone: neither dialect, address nor language is passed on. */
export function parse(text) {
  return toPrediction(parseNewsPage(text), text);
}
