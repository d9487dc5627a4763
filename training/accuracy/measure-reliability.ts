/** One thing that was said with a confidence, and whether it was right. */
export interface Claim {
  /** 0 to 1. */
  readonly confidence: number;
  readonly right: boolean;
}

/** The claims of like confidence. */
export interface ReliabilityBin {
  readonly from: number;
  /** Exclusive, but for 1. */
  readonly to: number;
  readonly count: number;
  /** The mean confidence, or null when the bin is empty. */
  readonly mean: number | null;
  /** The share that was right, or null when the bin is empty. */
  readonly right: number | null;
}

/** How far confidences can be believed. */
export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: the mean distance of confidence and share right, by bins, weighted by their counts. */
  readonly error: number;
  /** The mean confidence less the share right: above 0 when too sure, below 0 when not sure enough. */
  readonly bias: number;
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** Sorts claims into bins of confidence and compares what was said with what came true. */
export function measureReliability(claims: readonly Claim[]): Reliability {
  const bins = EDGES.slice(1).map((to, at): ReliabilityBin => {
    const from = EDGES[at] ?? 0;
    const own = claims.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    return {
      from,
      to,
      count: own.length,
      mean: meanOf(own.map(({ confidence }) => confidence)),
      right: meanOf(own.map(({ right }) => Number(right))),
    };
  });
  const apart = bins.reduce(
    (sum, { count, mean, right }) => sum + count * Math.abs((mean ?? 0) - (right ?? 0)),
    0,
  );
  const over = bins.reduce((sum, { count, mean, right }) => sum + count * ((mean ?? 0) - (right ?? 0)), 0);
  const total = Math.max(1, claims.length);
  return { bins, error: apart / total, bias: over / total };
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
