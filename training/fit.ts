/**
 * Fits the block scorer on `../shared/corpus`: `npm run train` writes `src/label/score/weights.ts` from all pages,
 * and the weights of each fold, fitted without that fold's sites, into `training/.cache/` for `npm run evaluate`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { FEATURE_COUNT } from "../src/label/measure/feature-writer.ts";
import { buildSamples, type CorpusSamples, selectRows } from "./build-samples.ts";
import { type Network, trainNetwork } from "./train-network.ts";
import { roundedWeights, weightsFile } from "./weights-file.ts";

const TRAINING = {
  inputs: FEATURE_COUNT,
  hidden: 16,
  epochs: 8,
  seed: 1,
  decay: 0.03,
  dropout: 0.25,
  rate: 0.004,
  floor: 0.5,
  settled: 0.3,
};
/** The fold of no site: everything is fitted on. */
const NONE = -1;

interface Job {
  samples: CorpusSamples;
  folds: number[];
}

if (isMainThread) await main();
else work(workerData as Job);

async function main(): Promise<void> {
  const quick = process.argv.includes("--quick");
  console.time("samples");
  const samples = share(buildSamples(quick ? new Set(["innertext"]) : undefined));
  console.timeEnd("samples");
  console.log(`${String(samples.allowed.length)} blocks, ${String(samples.columns.length)} values`);
  const cache = resolve("training/.cache");
  mkdirSync(cache, { recursive: true });
  const jobs = quick
    ? [
        [0, 2, 4],
        [1, 3],
      ]
    : [
        [NONE, 0, 1],
        [2, 3, 4],
      ];
  console.time("fit");
  await Promise.all(
    jobs.map(
      (folds) =>
        new Promise<void>((fulfil, reject) => {
          const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: { samples, folds } satisfies Job,
          });
          worker.on("message", ({ fold, network }: { fold: number; network: Network }) => {
            console.log(`fold ${String(fold)} is fitted`);
            if (fold === NONE) writeFileSync(resolve("src/label/score/weights.ts"), weightsFile(network));
            const weights = roundedWeights(network);
            writeFileSync(
              `${cache}/fold${String(fold)}.json`,
              JSON.stringify({
                hidden: weights.hidden,
                first: [...weights.first],
                second: [...weights.second],
              }),
            );
          });
          worker.on("error", reject);
          worker.on("exit", () => {
            fulfil();
          });
        }),
    ),
  );
  console.timeEnd("fit");
}

function work({ samples, folds }: Job): void {
  for (const fold of folds) {
    const network = trainNetwork(
      selectRows(samples, (each) => each !== fold),
      TRAINING,
    );
    parentPort?.postMessage({ fold, network });
  }
}

/** Moves the arrays into memory that the workers share. */
function share(samples: CorpusSamples): CorpusSamples {
  const shared = <Kind extends Int32Array | Uint16Array | Float32Array | Uint8Array>(items: Kind): Kind => {
    const Kind = items.constructor as new (buffer: SharedArrayBuffer) => Kind;
    const copy = new Kind(new SharedArrayBuffer(items.byteLength));
    copy.set(items);
    return copy;
  };
  return {
    starts: shared(samples.starts),
    columns: shared(samples.columns),
    values: shared(samples.values),
    allowed: shared(samples.allowed),
    weight: shared(samples.weight),
    fold: shared(samples.fold),
  };
}
