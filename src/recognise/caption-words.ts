/**
 * Words that place people in a picture; between commas or in brackets they are printed in captions alone:
 * "Ann Lee, left, and Bo Park shake hands", "Tyson Fury (l) und …".
 */
export const CAPTION_POSITIONS: ReadonlySet<string> = /* @__PURE__ */ (() => {
  const words =
    ;
  return new Set(words.split("|"));
})();
