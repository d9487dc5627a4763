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
  const stamps = [...below, ...lines.filter((line) => !below.includes(line))].flatMap((line) =>
    stampsOf(line, blocks[blocks.indexOf(line) - 1]),
  );
  const read = (stamp: Stamp): string | null =>
    stamp.value ?? (stamp.alternatives.length > 1 ? settleOrder(stamp, neighboursOf(blocks)) : null);
  const publishedAt = firstOf(stamps, "published", read) ?? firstOf(stamps, "unlabelled", read);
  const complete = (stamp: Stamp): string | null =>
    read(stamp) ?? (publishedAt === null ? null : completeStamp(stamp, publishedAt));
  const updatedAt = firstOf(stamps, "updated", complete);
  if (updatedAt !== null || publishedAt === null) return { publishedAt, updatedAt };
  // "Created: … / As of: …": of two labelled days or times without the word for it the later one is the update.
  const labelled = stamps.flatMap((stamp) => (stamp.kind === "published" ? (read(stamp) ?? []) : []));
  const [first = publishedAt, ...others] = labelled.sort();
  const later = others.filter((other) => !other.startsWith(first) && Date.parse(other) > Date.parse(first));
  return { publishedAt: first, updatedAt: later.at(-1) ?? null };
}

/** The stamps of a line; a label alone on the line above is that of the first. */
function stampsOf({ evidence }: LabelledBlock, above: LabelledBlock | undefined): readonly Stamp[] {
  const [first, ...others] = evidence.timestamp?.value.stamps ?? [];
  const kind = above?.evidence.label ?? null;
  if (first === undefined) return [];
  return [
    kind !== null && kind !== "by" && first.kind === "unlabelled" ? { ...first, kind } : first,
    ...others,
  ];
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
