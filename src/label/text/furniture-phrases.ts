import { phraseBits } from "../../languages/phrase-bits.ts";
import { COMMON_FURNITURE } from "../measure/common-furniture.ts";

/** The words that open lines of furniture, also where these are whole sentences. */
export const FURNITURE_PHRASES: number = /* @__PURE__ */ (() =>
  COMMON_FURNITURE |
  phraseBits("readMore", "gallery", "player", "bio", "support", "endCredit", "sponsored"))();
