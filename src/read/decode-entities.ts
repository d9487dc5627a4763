import { LATIN_1_ENTITIES, OTHER_ENTITIES } from "./entity-table.ts";

const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\dA-Fa-f]{1,6})|(?<name>[A-Za-z][A-Za-z\d]{1,7}));/gu;

/** Numbers 128 to 159 mean Windows-1252 in HTML, whatever Unicode says. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

let names: Map<string, string> | undefined;

/**
 * Turns the HTML entities that were left in a text into their characters, once: "&amp;lt;" gives "&lt;".
 * What is no known entity stays as printed.
 *
 * @example
 * ```ts
 * decodeEntities("Byng &amp; Sons&#8217;"); // => "Byng & Sons’"
 * ```
 */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (all: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) {
      names ??= compileNames();
      return names.get(name) ?? namedSpace(name) ?? all;
    }
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? all;
    const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isScalar ? String.fromCodePoint(code) : all;
  });
}

function namedSpace(name: string): string | undefined {
  if (name === "ensp" || name === "emsp" || name === "thinsp" || name === "NewLine" || name === "Tab")
    return " ";
  return name === "zwnj" || name === "zwj" || name === "lrm" || name === "rlm" ? "" : undefined;
}

function compileNames(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [index, name] of LATIN_1_ENTITIES.split(" ").entries())
    map.set(name, String.fromCharCode(0xa0 + index));
  for (const pair of OTHER_ENTITIES.split(" ")) {
    const equals = pair.indexOf("=");
    map.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return map;
}
