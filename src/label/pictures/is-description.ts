import type { Observation } from "../measure/observe-page.ts";

/** How a text browser prints what a picture shows. */
const DESCRIPTION = /^\[[^\d\s[\]][^[\]]{0,200}\]$/u;

/** Whether a block stands for a picture: the format marks it, or it is the picture's description in brackets. */
export function isDescription({ block }: Pick<Observation, "block">): boolean {
  return block.mark === "image" || DESCRIPTION.test(block.text);
}
