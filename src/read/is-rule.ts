const RULE = /^(?<sign>[-=*_~+#—–─━═])\k<sign>{3,}$/u;
const LONGEST = 300;

/**
 * Whether a line is a rule: one sign over and over, four times at least. It parts what stands above it from what
 * stands below and is never a word of either.
 *
 * @example
 * ```ts
 * isRule("=======", { start: 0, end: 7, indent: 0, gap: 0, tail: 0 }); // => true
 * ```
 */
export function isRule(text: string, { start, end }: { start: number; end: number }): boolean {
  return end - start <= LONGEST && RULE.test(text.slice(start, end));
}
