import { type FeatureRow, flag, near, put, steps } from "./feature-row.ts";
import type { Observation } from "./observe-page.ts";
import type { PageSense } from "./sense-page.ts";

const WINDOWS = [2, 4, 8, 20];
/** Prose words a block at which a window counts as full of prose. */
const FULL = 40;
const BOUNDS = {
  place: [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95],
  count: [15, 50, 120, 300],
  prose: [40, 120, 300, 800],
  share: [0.001, 0.05, 0.3, 0.7, 0.95, 0.999],
  run: [0, 1, 3, 6, 12, 25],
  overlap: [0.05, 0.2, 0.4, 0.6, 0.8],
  headline: [0.05, 0.25, 0.5, 0.9],
};

/** Writes where on the page a block stands: in the prose, beside it, after a heading of comments, in a run of links. */
export function writeContextFeatures(
  row: FeatureRow,
  page: readonly Observation[],
  sense: PageSense,
  at: number,
): void {
  writePlace(row, page, sense, at);
  writeSpans(row, sense, at);
  for (let event = 0; event < sense.since.length; event++) {
    const back = sense.since[event]?.[at] ?? Number.POSITIVE_INFINITY;
    const ahead = sense.until[event]?.[at] ?? Number.POSITIVE_INFINITY;
    near(row, back, 2);
    near(row, back, 10);
    near(row, ahead, 2);
    near(row, ahead, 10);
  }
}

function writePlace(row: FeatureRow, page: readonly Observation[], sense: PageSense, at: number): void {
  const count = page.length;
  const total = sense.proseBefore[count] ?? 0;
  const before = sense.proseBefore[at] ?? 0;
  const after = total - (sense.proseBefore[at + 1] ?? 0);
  steps(row, at / count, BOUNDS.place);
  near(row, at, 3);
  near(row, count - 1 - at, 5);
  steps(row, count, BOUNDS.count);
  steps(row, total, BOUNDS.prose);
  steps(row, before / Math.max(1, total), BOUNDS.share);
  for (const window of WINDOWS) {
    const from = Math.max(0, at - window);
    const to = Math.min(count, at + 1 + window);
    put(row, Math.min(1, (before - (sense.proseBefore[from] ?? 0)) / (window * FULL)));
    put(
      row,
      Math.min(1, ((sense.proseBefore[to] ?? 0) - (sense.proseBefore[at + 1] ?? 0)) / (window * FULL)),
    );
  }
  flag(row, before === 0);
  flag(row, after === 0);
  put(row, sense.prose[at] ?? 0);
  steps(row, sense.runLength[at] ?? 0, BOUNDS.run);
  near(row, sense.runPlace[at] ?? 0, 1);
  near(row, (sense.runLength[at] ?? 0) - (sense.runPlace[at] ?? 0), 2);
  const title = page[0]?.block.text ?? "";
  const text = page[at]?.block.text ?? "";
  flag(row, at > 0 && text.length > 12 && title.startsWith(text));
}

function writeSpans(row: FeatureRow, sense: PageSense, at: number): void {
  const total = sense.proseBefore[sense.words.length] ?? 0;
  for (const { first, last } of sense.spans) {
    const inside = at >= first && at <= last;
    flag(row, inside);
    flag(row, at < first);
    flag(row, last >= first && at > last);
    near(row, Math.abs(at - first), 1.5);
    near(row, Math.abs(at - last), 1.5);
    near(row, at < first ? first - at : at > last ? at - last : 0, 6);
    put(row, ((sense.proseBefore[last + 1] ?? 0) - (sense.proseBefore[first] ?? 0)) / Math.max(1, total));
  }
  steps(row, sense.overlap[at] ?? 0, BOUNDS.overlap);
  steps(row, sense.headlineOverlap[at] ?? 0, BOUNDS.headline);
  flag(row, at === sense.headline);
  flag(row, at < sense.headline);
  near(row, sense.headline < 0 ? Number.POSITIVE_INFINITY : Math.abs(at - sense.headline), 2);
}
