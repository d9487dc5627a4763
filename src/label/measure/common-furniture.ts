import { phraseBits } from "../../languages/phrase-bits.ts";

/** The phrases of furniture wherever it stands on a page; each place adds its own. */
export const COMMON_FURNITURE: number = /* @__PURE__ */ phraseBits(
  "share",
  "comments",
  "subscribe",
  "advert",
  "account",
  "navigate",
  "legal",
  "cookies",
  "follow",
  "tools",
);
