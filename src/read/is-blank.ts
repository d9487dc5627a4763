/**
 * Whether a code unit shows nothing: white space of any kind, a control character, a soft hyphen,
 * a zero-width or a direction mark. Joiners count too: at the edge of a line they join nothing.
 *
 * @example
 * ```ts
 * isBlank(" ".charCodeAt(0)); // => true
 * ```
 */
export function isBlank(code: number): boolean {
  if (code <= 0xad) return code <= 32 || (code >= 0x7f && code <= 0xa0) || code === 0xad;
  if (code < 0x61c) return false;
  return (
    code === 0x61c ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
