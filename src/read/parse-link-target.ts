/** The address of a Markdown link and where its bracket closes. */
export interface LinkTarget {
  readonly url: string;
  /** Where the text goes on, behind the closing bracket. */
  readonly end: number;
}

const MOST_NESTED = 32;
const LONGEST_TITLE = 1000;
const LONGEST_ANGLED = 2000;
const TITLE_CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "“": "”" };

/**
 * Reads the target of a Markdown link from behind its opening bracket: an address, bare or between angle
 * brackets, perhaps broken over two lines by a hard wrap, and an optional title. Null when it is none.
 *
 * @example
 * ```ts
 * parseLinkTarget('(/bees "All about bees") hum', 1); // => { url: "/bees", end: 24 }
 * ```
 */
export function parseLinkTarget(text: string, at: number): LinkTarget | null {
  let start = skipBlanks(text, at);
  let url = "";
  if (text.charAt(start) === "<") {
    const close = text.slice(start, start + LONGEST_ANGLED).indexOf(">");
    if (close < 0) return null;
    return closeTarget(text, start + close + 1, text.slice(start + 1, start + close).trim());
  }
  for (let part = 0; part < 4; part++) {
    const end = endOfAddress(text, start);
    url += text.slice(start, end);
    const closed = closeTarget(text, end, url);
    if (closed !== null) return closed;
    const next = skipBlanks(text, end);
    // A hard wrap breaks an address at a slash or hyphen; blanks on one line end it.
    if (end === start || next === end || !text.slice(end, next).includes("\n")) return null;
    start = next;
  }
  return null;
}

function endOfAddress(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32) break;
    if (code === 92) at++;
    else if (code === 40 && ++depth > MOST_NESTED) break;
    else if (code === 41 && --depth < 0) break;
  }
  return Math.min(at, text.length);
}

function closeTarget(text: string, end: number, url: string): LinkTarget | null {
  const at = skipBlanks(text, end);
  if (text.charAt(at) === ")") return { url, end: at + 1 };
  const closer = at > end ? TITLE_CLOSERS[text.charAt(at)] : undefined;
  if (closer === undefined) return null;
  // Titles carry quotes of their own, not escaped by every tool: the right one stands before the bracket.
  const near = text.slice(at + 1, at + 1 + LONGEST_TITLE);
  const close = near.indexOf(`${closer})`);
  return close < 0 ? null : { url, end: at + close + 3 };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  let breaks = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && ++breaks > 1) break;
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) break;
  }
  return at;
}
