import type { Caption } from "../model/caption.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** "The " before an outlet's name. */
const ARTICLE = 4;

/** The captions in page order as their lines print them, each with the credit in it or on the line beside it. */
export function buildCaptions(blocks: readonly LabelledBlock[]): Caption[] {
  const captions: Caption[] = [];
  const outlets = outletsOf(blocks);
  const seen = new Set<string>();
  for (const [at, { block, role, evidence }] of blocks.entries()) {
    if (role !== "caption") continue;
    const label = evidence.credit?.value;
    const text = label?.credit === null && label.caption !== null ? label.caption : block.text;
    if (seen.has(text)) continue;
    seen.add(text);
    const own = label?.credit ?? null;
    captions.push({
      text,
      credit: own ?? creditAt(blocks[at + 1], outlets) ?? creditAt(blocks[at - 1], outlets),
    });
  }
  return captions;
}

/** The outlets that the bylines name; one alone on the line beside a caption owns the picture. */
function outletsOf(blocks: readonly LabelledBlock[]): string[] {
  return blocks.flatMap(({ role, evidence }) =>
    role !== "byline"
      ? []
      : (evidence.byline?.value.authors ?? []).flatMap(({ affiliation }) =>
          affiliation === null ? [] : [affiliation],
        ),
  );
}

function creditAt(neighbour: LabelledBlock | undefined, outlets: readonly string[]): string | null {
  if (neighbour === undefined) return null;
  const { role, block, evidence } = neighbour;
  if (role === "credit") return evidence.credit?.value.credit ?? null;
  const owns = outlets.some(
    (outlet) => block.text.endsWith(outlet) && block.text.length <= outlet.length + ARTICLE,
  );
  return role === "furniture" && owns ? block.text : null;
}
