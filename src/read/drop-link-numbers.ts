const NUMBER = /\[\d{1,4}\](?=\S)/gu;

/**
 * Drops the numbers that a text browser prints before the words of its links.
 *
 * @example
 * ```ts
 * dropLinkNumbers("[3]Bees and [4]ants [sic]"); // => "Bees and ants [sic]"
 * ```
 */
export function dropLinkNumbers(raw: string): string {
  return raw.includes("[") ? raw.replace(NUMBER, "") : raw;
}
