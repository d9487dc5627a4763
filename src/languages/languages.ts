import { en } from "./en.ts";
import type { Language } from "./language.ts";

/** Every language that has a data file. */
export const LANGUAGES: readonly Language[] = [en];

/**
 * The data of the language that a BCP 47 tag names: the primary subtag decides ("pt-BR" gives Portuguese), and
 * "no" and "nn" give Norwegian Bokmål, whose words their pages print too; null for a language without a file.
 *
 * @example
 * `languageOf("en-GB")?.code` is `"en"`
 */
export function languageOf(code: string): Language | null {
  const [primary = ""] = code.slice(0, 12).toLowerCase().replace("_", "-").split("-");
  const wanted = primary === "no" || primary === "nn" ? "nb" : primary;
  return LANGUAGES.find((language) => language.code === wanted) ?? null;
}
