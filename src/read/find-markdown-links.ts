import { type LinkTarget, parseLinkTarget } from "./parse-link-target.ts";

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
const LONGEST_LABEL = 200;
const DEFINITION = /^ {0,3}\[(?<label>[^\]\n]{1,200})\]:[ \t]{1,9}<?(?<url>[^\s>]+)/gmu;
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
  const definitions = findDefinitions(text);
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
    if (open === undefined || at - open.at > FARTHEST) continue;
    const target =
      text.charAt(at + 1) === "("
        ? parseLinkTarget(text, at + 2)
        : resolveReference(text, open, at, definitions);
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

/** Addresses that stand apart from the links that name them: "[label]: https://…". */
function findDefinitions(text: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!text.includes("]: ")) return found;
  for (const { groups } of text.matchAll(DEFINITION)) {
    found.set(groups?.["label"]?.toLowerCase() ?? "", groups?.["url"] ?? "");
  }
  return found;
}

function resolveReference(
  text: string,
  open: OpenBracket,
  at: number,
  definitions: ReadonlyMap<string, string>,
): LinkTarget | null {
  const next = text.charAt(at + 1);
  if (definitions.size === 0 || open.isImage || next === ":") return null;
  const near = next === "[" ? text.slice(at + 2, at + 2 + LONGEST_LABEL) : "";
  const close = near.indexOf("]");
  const words = text.slice(open.at + 1, Math.min(at, open.at + LONGEST_LABEL));
  const url = definitions.get((close > 0 ? near.slice(0, close) : words).toLowerCase());
  return url === undefined ? null : { url, end: close < 0 ? at + 1 : at + close + 3 };
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
