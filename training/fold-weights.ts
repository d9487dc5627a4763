import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FEATURE_COUNT } from "../src/label/measure/feature-writer.ts";
import type { ScorerWeights } from "../src/label/score/score-blocks.ts";
import { FOLDS } from "./build-samples.ts";
import { giveUp } from "./give-up.ts";

/** A scorer as `npm run train` keeps it. */
interface StoredWeights {
  hidden: number;
  first: number[];
  second: number[];
}

/** The weights of each fold, fitted without the sites of that fold, as `npm run train` left them. */
export function foldWeights(): ScorerWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => readFold(fold));
}

function readFold(fold: number): ScorerWeights {
  const file = resolve(`training/.cache/fold${String(fold)}.json`);
  if (!existsSync(file))
    giveUp(`${file} is missing: run \`npm run train\` first, or score the shipped weights with --fitted.`);
  const { hidden, first, second } = JSON.parse(readFileSync(file, "utf8")) as StoredWeights;
  if (first.length !== (FEATURE_COUNT + 1) * hidden) {
    giveUp(
      `${file} was fitted on other features than the library measures now: run \`npm run train\` again.`,
    );
  }
  return { hidden, first: Float32Array.from(first), second: Float32Array.from(second) };
}
