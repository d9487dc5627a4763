import { phraseBits } from "../../languages/phrase-bits.ts";

/** What heads a box of other stories within the text. */
export const BOX_HEADINGS: number = /* @__PURE__ */ phraseBits("related", "recommended", "readMore");
