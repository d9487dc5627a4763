import type { Block } from "../read/block.ts";
import type { Evidence } from "./evidence.ts";
import { BEYOND, DIGIT, signsOf } from "./text/signs-of.ts";

const RANK = /^(?:no\.? ?|第|#)?(?<rank>\p{Nd}{1,2})(?<mark>[.):、．位위])?(?=$|[\s\p{L}\p{Ps}\p{Pi}"'])/iu;

/**
 * Reads the place in a list that a line prints: alone ("3", "3.", "第3位"), before the headline ("3. Storm
 * nears coast"), or as the mark of an ordered item, which the reading stage has taken off.
 *
 * `end` is where the headline begins; a number without a mark before a text ("12 dead in …") is doubtful.
 */
export function recogniseRank(block: Block): Evidence<number> | null {
  if (block.rank !== null) return { value: block.rank, start: 0, end: 0, confidence: 0.9 };
  if ((signsOf(block.text) & (DIGIT | BEYOND)) === 0) return null;
  const found = RANK.exec(block.text);
  const printed = found?.groups?.["rank"];
  if (found === null || printed === undefined) return null;
  const value = Number(
    printed.normalize("NFKC").replace(/[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu, westernDigit),
  );
  if (value < 1 || value > 50) return null;
  const alone = found[0].length === block.text.length;
  const marked = found.groups?.["mark"] !== undefined;
  let end = found[0].length;
  while (block.text.charCodeAt(end) === 32) end++;
  return { value, start: 0, end, confidence: alone ? 0.8 : marked ? 0.6 : 0.2 };
}

/** The blocks of native digits begin at a multiple of 16 or six past one; their low bits give the value. */
function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (code < 0x670 ? 0x660 : code < 0x700 ? 0x6f0 : 0x966));
}
