import type { ScorerWeights } from "./score-blocks.ts";
import { HIDDEN, MATRICES, SCALES } from "./weights.ts";

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

let loaded: ScorerWeights | null = null;

/** The fitted weights, unpacked at first use. */
export function loadWeights(): ScorerWeights {
  loaded ??= {
    hidden: HIDDEN,
    first: unpack(MATRICES[0], SCALES[0]),
    second: unpack(MATRICES[1], SCALES[1]),
  };
  return loaded;
}

/** Signed bytes in base 64, times their scale; written out since `atob` and `Buffer` are not everywhere. */
function unpack(text: string, scale: number): Float32Array {
  const length = Math.floor((text.replaceAll("=", "").length * 3) / 4);
  const weights = new Float32Array(length);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const digit of text) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) break;
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const byte = (bits >> held) & 0xff;
    weights[at++] = (byte > 127 ? byte - 256 : byte) * scale;
  }
  return weights;
}
