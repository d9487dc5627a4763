import { parseLinkTarget } from "./parse-link-target.ts";

/** A mark of a Markdown link or picture in the input. */
export interface LinkMark {
  readonly start: number;
  readonly end: number;
  /** `"open"` and `"close"` stand round the words of a link; `"image"` is a whole picture. */
  readonly kind: "open" | "close" | "image";
  /** The address of a link; empty for a picture and for a link that holds another link. */
  readonly url: string;
  /** The words for a picture. */
  readonly alt: string;
}

interface OpenBracket {
  readonly at: number;
  readonly isImage: boolean;
  /** How many links were found before it: more when it closes means that it holds one. */
  readonly linksBefore: number;
}

/** A card of several paragraphs is one link; what lies further apart are stray brackets. */
const FARTHEST = 6000;
const BRACKET = /[[\]\\]/gu;

/**
 * Finds the inline links and pictures of a Markdown text, also those that are broken over lines, hold
 * pictures or stand round whole paragraphs. The marks come in order and do not overlap.
 *
 * @example
 * ```ts
 * findMarkdownLinks("[a](/b)").map((mark) => mark.kind); // => ["open", "close"]
 * ```
 */
export function findMarkdownLinks(text: string): LinkMark[] {
  const marks: LinkMark[] = [];
  const stack: OpenBracket[] = [];
  let links = 0;
  BRACKET.lastIndex = 0;
  for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
    const at = match.index;
    if (match[0] === "\\") {
      BRACKET.lastIndex = at + 2;
      continue;
    }
    if (match[0] === "[") {
      const isImage = text.charAt(at - 1) === "!" && text.charAt(at - 2) !== "\\";
      stack.push({ at: isImage ? at - 1 : at, isImage, linksBefore: links });
      continue;
    }
    const open = stack.pop();
    if (open === undefined || text.charAt(at + 1) !== "(" || at - open.at > FARTHEST) continue;
    const target = parseLinkTarget(text, at + 2);
    if (target === null) continue;
    BRACKET.lastIndex = target.end;
    if (open.isImage) {
      pushImage(marks, open.at, target.end, text.slice(open.at + 2, at));
    } else {
      const url = open.linksBefore === links ? target.url : "";
      marks.push({ start: open.at, end: open.at + 1, kind: "open", url, alt: "" });
      marks.push({ start: at, end: target.end, kind: "close", url, alt: "" });
      links++;
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Links inside the words for a picture are no links of their own. */
function pushImage(marks: LinkMark[], start: number, end: number, alt: string): void {
  let last = marks.at(-1);
  while (last !== undefined && last.start >= start) {
    marks.pop();
    last = marks.at(-1);
  }
  marks.push({ start, end, kind: "image", url: "", alt });
}
