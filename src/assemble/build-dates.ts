import type { Stamp } from "../model/timestamp.ts";
import { completeStamp } from "../recognise/timestamp/complete-stamp.ts";
import type { LabelledBlock } from "./labelled-block.ts";
import { settleOrder } from "./settle-order.ts";

/** Dates of other blocks count as neighbours from this confidence on. */
const SURE = 0.5;

/** When the article was published and changed, from the lines that print it. */
export function buildDates(blocks: readonly LabelledBlock[]): {
  publishedAt: string | null;
  updatedAt: string | null;
} {
  const lines = blocks.filter(({ role }) => role === "timestamp" || role === "byline");
  // What stands above the headline may be the day of the visit; the article's own date stands below it.
  const headline = blocks.findIndex(({ role }) => role === "headline");
  const below = lines.filter((line) => blocks.indexOf(line) > headline);
  const stamps = [...below, ...lines.filter((line) => !below.includes(line))].flatMap(
    ({ evidence }) => evidence.timestamp?.value.stamps ?? [],
  );
  const read = (stamp: Stamp): string | null =>
    stamp.value ?? (stamp.alternatives.length > 1 ? settleOrder(stamp, neighboursOf(blocks)) : null);
  const publishedAt = firstOf(stamps, "published", read) ?? firstOf(stamps, "unlabelled", read);
  const complete = (stamp: Stamp): string | null =>
    read(stamp) ?? (publishedAt === null ? null : completeStamp(stamp, publishedAt));
  return { publishedAt, updatedAt: firstOf(stamps, "updated", complete) };
}

function firstOf(
  stamps: readonly Stamp[],
  kind: Stamp["kind"],
  read: (stamp: Stamp) => string | null,
): string | null {
  for (const stamp of stamps) {
    const value = stamp.kind === kind ? read(stamp) : null;
    if (value !== null) return value;
  }
  return null;
}

function neighboursOf(blocks: readonly LabelledBlock[]): string[] {
  return blocks.flatMap(({ evidence }) =>
    evidence.timestamp === null || evidence.timestamp.confidence < SURE
      ? []
      : evidence.timestamp.value.stamps.flatMap(({ value }) => (value === null ? [] : [value])),
  );
}
