import { phraseBits } from "../../languages/phrase-bits.ts";

/** What boxes and a page's foot speak of, and the news hardly ever: newsletters, money, accounts, terms, consent. */
export const BOX_PHRASES: number = /* @__PURE__ */ phraseBits(
  "subscribe",
  "support",
  "account",
  "legal",
  "cookies",
);

/** What opens or heads what stands below an article: its tags, its comments, boxes and the foot of the page. */
export const END_PHRASES: number = /* @__PURE__ */ (() => BOX_PHRASES | phraseBits("tags", "comments"))();
