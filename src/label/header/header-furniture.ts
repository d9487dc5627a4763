import { phraseBits } from "../../languages/phrase-bits.ts";
import { COMMON_FURNITURE } from "../measure/common-furniture.ts";

/** The phrases that open neither section, kicker nor deck. */
export const HEADER_FURNITURE: number = /* @__PURE__ */ (() =>
  COMMON_FURNITURE | phraseBits("player", "readingTime"))();
