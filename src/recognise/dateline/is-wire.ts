import { findAgency } from "../text/agencies.ts";

const NEWSWIRE = /^[\p{L} ]{2,20}wire$/iu;

/**
 * Whether a text names an agency or a distributor of press releases, and nothing else.
 *
 * @example
 * isWire("BUSINESS WIRE"); // true
 */
export function isWire(text: string): boolean {
  return NEWSWIRE.test(text) || (text !== "" && findAgency(text) === text);
}
