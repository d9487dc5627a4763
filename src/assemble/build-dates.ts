import type { Stamp } from "../model/timestamp.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** When the article was published and changed, from the lines that print it. */
export function buildDates(blocks: readonly LabelledBlock[]): { publishedAt: string | null; updatedAt: string | null } {
  const stamps = blocks
    .filter(({ role }) => role === "timestamp" || role === "byline")
    .flatMap(({ evidence }) => evidence.timestamp?.value.stamps ?? []);
  return {
    publishedAt: firstValue(stamps, "published") ?? firstValue(stamps, "unlabelled"),
    updatedAt: firstValue(stamps, "updated"),
  };
}

function firstValue(stamps: readonly Stamp[], kind: Stamp["kind"]): string | null {
  return stamps.find((stamp) => stamp.kind === kind && stamp.value !== null)?.value ?? null;
}
