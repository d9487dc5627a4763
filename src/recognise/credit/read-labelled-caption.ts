import type { Evidence } from "../evidence.ts";
import type { Credit } from "./read-labelled-credit.ts";

/** "Image caption, …", "Media caption…": the words that pages print for people who do not see the picture. */
const LABEL = /^(?:[Ii]mage|[Mm]edia|[Pp]hoto|[Vv]ideo) caption[,:]? ?(?=[\p{Lu}\p{Lo}\p{Pi}"'])/u;

/**
 * Reads a line that opens with the label of a caption; the credit of it is null.
 *
 * @example
 * readLabelledCaption("Image caption The lock keeper and his boat")?.value.caption; // "The lock keeper and his boat"
 */
export function readLabelledCaption(text: string): Evidence<Credit> | null {
  // All words before it have five letters.
  const label = text.startsWith(" caption", 5) ? LABEL.exec(text)?.[0] : undefined;
  if (label === undefined) return null;
  return {
    value: { credit: null, caption: text.slice(label.length) },
    start: 0,
    end: text.length,
    confidence: 0.9,
  };
}
