/** A row of the feature matrix while it is being written, column after column. */
export interface FeatureRow {
  readonly values: Float32Array;
  /** Where the next value goes. */
  at: number;
}

/** Writes a value from 0 to 1. */
export function put(row: FeatureRow, value: number): void {
  row.values[row.at++] = value;
}

/** Writes 1 or 0. */
export function flag(row: FeatureRow, on: boolean): void {
  row.values[row.at++] = on ? 1 : 0;
}

/** Writes one flag a bound: whether the value lies above it. */
export function steps(row: FeatureRow, value: number, bounds: readonly number[]): void {
  const { values } = row;
  const { at } = row;
  const count = bounds.length;
  for (let index = 0; index < count; index++) values[at + index] = value > (bounds[index] ?? 0) ? 1 : 0;
  row.at = at + count;
}

/** Writes how near something is: 1 at distance 0, 0.5 at `half`, 0 when there is none (infinite). */
export function near(row: FeatureRow, distance: number, half: number): void {
  row.values[row.at++] = half / (half + distance);
}
