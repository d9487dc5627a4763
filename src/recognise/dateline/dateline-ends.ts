import { isPlaceParticle } from "./place-shape.ts";

/** What can close a dateline. */
export type DatelineEndKind = "dash" | "bracket" | "slash" | "colon" | "stop";

/** A point at which a dateline may end. */
export interface DatelineEnd {
  readonly kind: DatelineEndKind;
  /** Where place, agency and date end, exclusive. */
  readonly head: number;
  /** Where the dateline ends with its dash or bracket, exclusive. */
  readonly end: number;
}

/** No dateline is longer. */
const REACH = 130;
const DASHES = "-—–―‐‑‒−";
const LONG_DASHES = "—―";
const NEWSWIRE = /\/[^/]{2,30}\/(?:[^/]{4,20}\/)?/u;

/**
 * The points at which a dateline may end, the surest first: a dash, a bracket, the slash of a newswire, a
 * colon, a full stop. Whether the text before one is a dateline is not asked here.
 */
export function datelineEnds(text: string): DatelineEnd[] {
  const head = text.length > REACH ? text.slice(0, REACH) : text;
  const ends: DatelineEnd[] = [];
  let bracket: DatelineEnd | null = null;
  let colon: DatelineEnd | null = null;
  let stop: DatelineEnd | null = null;
  let digit = false;
  for (let at = 1; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if ((code > 96 && code < 123) || (code > 64 && code < 91)) continue;
    const char = head.charAt(at);
    if (char >= "0" && char <= "9") digit = true;
    else if (char === " " && !digit && isProse(head, at + 1)) break;
    else if (DASHES.includes(char)) {
      const dash = dashAt(head, at);
      if (dash !== null) {
        ends.push(dash);
        break;
      }
    } else if (char === ")" && bracket === null) {
      const mark = ":.".includes(head.charAt(at + 1)) ? 2 : 1;
      if (endsWord(head, at + mark)) bracket = { kind: "bracket", head: at + 1, end: at + mark };
    } else if (char === ":" && colon === null && endsWord(head, at + 1)) {
      colon = { kind: "colon", head: at, end: at + 1 };
    } else if (char === "." && stop === null && head.charAt(at + 1) === " ") {
      stop = { kind: "stop", head: at, end: at + 1 };
    }
  }
  if (bracket !== null) ends.push(bracket);
  const wire = head.includes("/") ? NEWSWIRE.exec(head) : null;
  if (wire !== null) {
    const end = wire.index + wire[0].length;
    ends.push({ kind: "slash", head: end, end: head.charAt(end) === "." ? end + 1 : end });
  }
  if (colon !== null) ends.push(colon);
  if (stop !== null) ends.push(stop);
  return ends;
}

/** Whether a word in lower case begins here that no name of a place has: the text is a sentence. */
function isProse(head: string, at: number): boolean {
  const first = head.charAt(at);
  if (first === first.toUpperCase()) return false;
  let end = at + 1;
  while (end < head.length && head.charAt(end) !== " ") end++;
  return !isPlaceParticle(head.slice(at, end));
}

/** A dash ends a dateline when a blank follows it, or when it is a long one or doubled. */
function dashAt(head: string, at: number): DatelineEnd | null {
  let end = at + 1;
  while (end < head.length && DASHES.includes(head.charAt(end))) end++;
  return endsWord(head, end) || end - at > 1 || LONG_DASHES.includes(head.charAt(at))
    ? { kind: "dash", head: at, end }
    : null;
}

function endsWord(head: string, at: number): boolean {
  const next = head.charAt(at);
  return next === "" || next === " " || next === "\u00A0";
}
