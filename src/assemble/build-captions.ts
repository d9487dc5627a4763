import type { Caption } from "../model/caption.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** The captions in page order as their lines print them, each with the credit in it or on the line beside it. */
export function buildCaptions(blocks: readonly LabelledBlock[]): Caption[] {
  const captions: Caption[] = [];
  const seen = new Set<string>();
  for (const [at, { block, role, evidence }] of blocks.entries()) {
    if (role !== "caption") continue;
    const { text } = block;
    if (seen.has(text)) continue;
    seen.add(text);
    const own = evidence.credit?.value.credit ?? null;
    captions.push({ text, credit: own ?? creditAt(blocks[at + 1]) ?? creditAt(blocks[at - 1]) });
  }
  return captions;
}

function creditAt(neighbour: LabelledBlock | undefined): string | null {
  return neighbour?.role === "credit" ? (neighbour.evidence.credit?.value.credit ?? null) : null;
}
