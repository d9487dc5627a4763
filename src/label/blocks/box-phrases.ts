import { phraseBits } from "../../languages/phrase-bits.ts";

/** What boxes and the foot of a page speak of, and the news hardly ever: newsletters, money, accounts, terms, consent. */
export const BOX_PHRASES: number = /* @__PURE__ */ phraseBits(
  "subscribe",
  "support",
  "account",
  "legal",
  "cookies",
);
