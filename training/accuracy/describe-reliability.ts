import { figure, markdownTable } from "./markdown-table.ts";
import type { Reliability } from "./measure-reliability.ts";

/** A mean distance below this is no lean to either side. */
const EVEN = 0.01;

/** The reliability table of all blocks and, beside it, of those that were given a role of their own. */
export function describeReliability(all: Reliability, claimed: Reliability): string {
  const rows = all.bins.map(({ from, to, count, mean, right }, at) => {
    const own = claimed.bins[at];
    return [
      `${String(from)} to ${String(to)}`,
      String(count),
      figure(mean),
      figure(right),
      String(own?.count ?? 0),
      figure(own?.mean),
      figure(own?.right),
    ];
  });
  return `\`Segment.confidence\` of the same blocks, against the share of roles that are right: of all blocks, and of those that are not furniture.
Expected calibration error: ${summary(all)}; without furniture ${summary(claimed)}.

${markdownTable(["confidence", "blocks", "mean", "right", "no furniture", "mean", "right"], rows)}`;
}

function summary({ error, bias }: Reliability): string {
  const lean =
    Math.abs(bias) < EVEN ? "neither too sure nor too unsure" : bias > 0 ? "too sure" : "too unsure";
  return `${figure(error)} (${lean} on the whole: mean confidence less share right is ${figure(bias)})`;
}
