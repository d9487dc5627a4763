import { phraseBits } from "../../languages/phrase-bits.ts";
import { BOX_PHRASES } from "../blocks/box-phrases.ts";
import { isTextRole } from "../blocks/is-text-role.ts";
import { SENTENCE_END } from "../blocks/sentence-end.ts";
import type { Claims } from "../page-labels.ts";
import { probability, type ScoredPage } from "../score/scored-page.ts";

/** An invitation has no more words. */
const MOST_WORDS = 40;
/** A sentence surer than this is the text's, also right above a button. */
const SURE = 0.9;
/** A field or a button has no more words, and so many of them stand in a row. */
const CONTROL_WORDS = 6;
const CONTROLS = 3;
/** So many fields and messages may stand between a sentence and its button. */
const BETWEEN = 3;
const CONTROL: number = /* @__PURE__ */ phraseBits("subscribe", "support", "cookies");
/** Buttons only where they are the whole line: menus open with these words too. */
const BUTTON: number = /* @__PURE__ */ phraseBits("account");
/** What the sentences of a box speak of; of signing in for something the news speaks too. */
const SENTENCE: number = /* @__PURE__ */ (() => BOX_PHRASES & ~phraseBits("account"))();

/**
 * Gives back the sentences of a box that asks for an address, money or consent: those right above its field or button,
 * with their heading, and those below that speak of the same. Below the text a button says nothing of the last
 * sentence: there it must speak for itself.
 */
export function dropBoxes(page: ScoredPage, claims: Claims): void {
  const last = claims.lastIndexOf("paragraph");
  for (const at of claims.keys()) if (isCall(page, claims, at)) claims[at] = null;
  const controls = [...claims.keys()].filter((at) => claims[at] === null && isControl(page, at));
  for (const at of controls) {
    let below = at + 1;
    while (claims[below] === null && below < at + CONTROLS) below++;
    const first = below;
    for (; isInvitation(page, claims, below) && isOfBox(page, below); below++) claims[below] = null;
    // With its sentences below it is the heading of a box, and what stands above it is the text.
    if (first === at + 1 && below > first) continue;
    let above = at - 1;
    while (claims[above] === null && above > at - BETWEEN) above--;
    const asks = isOfBox(page, above) || isOfBox(page, above - 1);
    if (!isInvitation(page, claims, above) || (at > last && !asks)) continue;
    do claims[above--] = null;
    while (isInvitation(page, claims, above) && isOfBox(page, above));
    if (claims[above] === "subhead") claims[above] = null;
  }
}

/** "Newsletter: all of the week. Sign up here": a box on one line, its button at the end. */
function isCall(page: ScoredPage, claims: Claims, at: number): boolean {
  const { block, evidence } = page.blocks[at] ?? {};
  if (block === undefined || evidence === undefined || SENTENCE_END.test(block.text)) return false;
  return (evidence.phrases.lead & CONTROL) !== 0 && isInvitation(page, claims, at);
}

function isControl({ blocks }: ScoredPage, at: number): boolean {
  const { shape, evidence } = blocks[at] ?? {};
  if (shape === undefined || evidence === undefined || shape.words > CONTROL_WORDS) return false;
  return ((evidence.phrases.lead & CONTROL) | (evidence.phrases.whole & BUTTON)) !== 0;
}

/** A sentence of a box: not surely one of the text, but for its heading. */
function isInvitation(page: ScoredPage, claims: Claims, at: number): boolean {
  if (!isTextRole(claims[at]) && claims[at] !== "subhead") return false;
  if ((page.blocks[at]?.shape.words ?? 0) > MOST_WORDS) return false;
  const named = isOfBox(page, at) || (!isTextRole(claims[at - 1]) && isOfBox(page, at - 1));
  return named || probability(page, at, "body") < SURE;
}

function isOfBox({ blocks }: ScoredPage, at: number): boolean {
  return ((blocks[at]?.evidence.phrases.inside ?? 0) & SENTENCE) !== 0;
}
