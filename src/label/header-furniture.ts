import { phraseBits } from "../languages/phrase-bits.ts";

/** The phrases that open neither section, kicker nor deck. */
export const HEADER_FURNITURE: number = /* @__PURE__ */ phraseBits(
  "share",
  "comments",
  "subscribe",
  "account",
  "navigate",
  "follow",
  "legal",
  "cookies",
  "tools",
  "player",
  "advert",
  "readingTime",
);
