import type { Caption } from "../model/caption.ts";
import { captionLabel } from "../recognise/credit/caption-label.ts";
import { dropAltText } from "./drop-alt-text.ts";
import type { LabelledBlock } from "./labelled-block.ts";

/** "The " before an outlet's name. */
const ARTICLE = 4;
const BRACKETED = /^\((?<inside>[^()]{1,60})\)$/u;

/** The captions in page order as their lines print them, each with the credit in it or on the line beside it. */
export function buildCaptions(blocks: readonly LabelledBlock[]): Caption[] {
  const captions: Caption[] = [];
  const outlets = outletsOf(blocks);
  const seen = new Set<string>();
  for (const [at, { block, role, evidence }] of blocks.entries()) {
    if (role !== "caption") continue;
    const label = evidence.credit?.value;
    const text = dropAltText(label?.credit === null && label.caption !== null ? label.caption : block.text);
    if (seen.has(text)) continue;
    seen.add(text);
    captions.push({ text, credit: label?.credit ?? creditBeside(blocks, at, outlets) });
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

/** The credit on the line below or above; above where the caption's label, "Image caption,", stands between. */
function creditBeside(
  blocks: readonly LabelledBlock[],
  at: number,
  outlets: readonly string[],
): string | null {
  if (labelAt(blocks, at - 1) === "caption") return creditAt(blocks, at - 2, outlets);
  return creditAt(blocks, at + 1, outlets) ?? creditAt(blocks, at - 1, outlets);
}

function creditAt(blocks: readonly LabelledBlock[], at: number, outlets: readonly string[]): string | null {
  const line = blocks[at];
  if (line === undefined) return null;
  const { role, block, evidence } = line;
  if (role === "credit") {
    if (evidence.credit !== null) return evidence.credit.value.credit;
    // What no form tells stands below "Image source," or below its caption.
    return BRACKETED.exec(block.text)?.groups?.["inside"] ?? block.text;
  }
  const owns = outlets.some(
    (outlet) => block.text.endsWith(outlet) && block.text.length <= outlet.length + ARTICLE,
  );
  return role === "furniture" && owns ? block.text : null;
}

function labelAt(blocks: readonly LabelledBlock[], at: number): "caption" | "credit" | null {
  return captionLabel(blocks[at]?.block.text ?? "");
}
