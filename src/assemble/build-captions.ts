import type { Caption } from "../model/caption.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** The captions in page order, each with the credit on its own line or on the line beside it. */
export function buildCaptions(blocks: readonly LabelledBlock[]): Caption[] {
  const captions: Caption[] = [];
  const seen = new Set<string>();
  for (const [at, { block, role, evidence }] of blocks.entries()) {
    if (role !== "caption") continue;
    const own = evidence.credit?.value ?? null;
    const text = own?.caption ?? block.text;
    if (seen.has(text)) continue;
    seen.add(text);
    captions.push({ text, credit: own?.caption != null ? own.credit : (creditAt(blocks[at + 1]) ?? creditAt(blocks[at - 1])) });
  }
  return captions;
}

function creditAt(neighbour: LabelledBlock | undefined): string | null {
  return neighbour?.role === "credit" ? (neighbour.evidence.credit?.value.credit ?? null) : null;
}
