/** The features of one block while they are being written, column after column; zeros are left out. */
export interface FeatureRow {
  /** The columns that are not zero, in their order: `count` of them. */
  readonly columns: Uint16Array;
  /** The value of each of those columns. */
  readonly values: Float32Array;
  count: number;
  /** The column that the next value is written for. */
  at: number;
}

/** Writes the features of a block into an empty row. */
export type RowWriter = (row: FeatureRow, index: number) => void;

/** An empty row with room for so many columns. */
export function createRow(width: number): FeatureRow {
  return { columns: new Uint16Array(width), values: new Float32Array(width), count: 0, at: 0 };
}

/** Writes a value from 0 to 1. */
export function put(row: FeatureRow, value: number): void {
  if (value !== 0) {
    row.columns[row.count] = row.at;
    row.values[row.count++] = value;
  }
  row.at++;
}

/** Writes 1 or 0. */
export function flag(row: FeatureRow, on: boolean): void {
  if (on) {
    row.columns[row.count] = row.at;
    row.values[row.count++] = 1;
  }
  row.at++;
}

/** Writes one flag a bound, of bounds that rise: whether the value lies above it. */
export function steps(row: FeatureRow, value: number, bounds: readonly number[]): void {
  const { columns, values, at } = row;
  let { count } = row;
  for (let index = 0; index < bounds.length && value > (bounds[index] ?? 0); index++) {
    columns[count] = at + index;
    values[count++] = 1;
  }
  row.count = count;
  row.at = at + bounds.length;
}

/** Writes how near something is: 1 at distance 0, 0.5 at `half`, 0 when there is none (infinite). */
export function near(row: FeatureRow, distance: number, half: number): void {
  put(row, half / (half + distance));
}
