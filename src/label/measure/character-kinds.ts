// The kinds of characters that the labelling features count; 0 is any other.
const OTHER = 0;
export const LETTER = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
export const KANA = 4;
export const IDEOGRAPH = 5;
export const COMMA = 6;
export const STOP = 7;
export const QUOTE = 8;
export const SEPARATOR = 9;

const MARKS: ReadonlyMap<string, number> = new Map([
  [",", COMMA],
  ["،", COMMA],
  ["、", COMMA],
  ["，", COMMA],
  [";", COMMA],
  [".", STOP],
  ["!", STOP],
  ["?", STOP],
  ["…", STOP],
  ["。", STOP],
  ["！", STOP],
  ["？", STOP],
  ["؟", STOP],
  ["।", STOP],
  ['"', QUOTE],
  ["“", QUOTE],
  ["”", QUOTE],
  ["„", QUOTE],
  ["«", QUOTE],
  ["»", QUOTE],
  ["「", QUOTE],
  ["」", QUOTE],
  ["‘", QUOTE],
  ["|", SEPARATOR],
  ["•", SEPARATOR],
  ["·", SEPARATOR],
  ["/", SEPARATOR],
  [">", SEPARATOR],
  ["›", SEPARATOR],
  ["｜", SEPARATOR],
]);

const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(0x10000);
  const fill = (from: number, to: number, kind: number): void => {
    kinds.fill(kind, from, to + 1);
  };
  fill(0x00c0, 0x1fff, LETTER);
  fill(0x0600, 0x061f, OTHER);
  fill(0x2c00, 0x2dff, LETTER);
  fill(0xa640, 0xabff, LETTER);
  fill(0xac00, 0xd7a3, LETTER);
  fill(0xfb00, 0xfdff, LETTER);
  fill(0xfe70, 0xfefc, LETTER);
  fill(0x61, 0x7a, LETTER);
  fill(0x41, 0x5a, CAPITAL);
  fill(0xc0, 0xde, CAPITAL);
  for (let code = 0x100; code < 0x180; code += 2) kinds[code] = CAPITAL;
  fill(0x391, 0x3a9, CAPITAL);
  fill(0x400, 0x42f, CAPITAL);
  kinds[0xd7] = OTHER;
  kinds[0xf7] = OTHER;
  fill(0x30, 0x39, DIGIT);
  fill(0x660, 0x669, DIGIT);
  fill(0x6f0, 0x6f9, DIGIT);
  fill(0x966, 0x96f, DIGIT);
  fill(0xff10, 0xff19, DIGIT);
  fill(0x3041, 0x30ff, KANA);
  fill(0x0e01, 0x0e5b, KANA);
  fill(0x3400, 0x9fff, IDEOGRAPH);
  fill(0xf900, 0xfaff, IDEOGRAPH);
  for (const [mark, kind] of MARKS) kinds[mark.charCodeAt(0)] = kind;
  return kinds;
})();

/** The kind of a UTF-16 code unit, one of the numbers above, or 0. */
export function kindOf(code: number): number {
  return KINDS[code] ?? OTHER;
}

/** Lower case of a capital, near enough for hashing. */
export function foldCapital(code: number): number {
  if (code >= 0x100 && code < 0x180) return code + 1;
  if (code >= 0x400 && code < 0x410) return code + 80;
  return code + 32;
}
