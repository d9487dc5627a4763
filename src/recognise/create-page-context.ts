import { en } from "../languages/en.ts";
import type { Language } from "../languages/language.ts";
import { languageOf } from "../languages/languages.ts";
import type { ParseOptions } from "../model/parse-options.ts";
import { countryOf } from "./country-of.ts";
import type { PageContext } from "./page-context.ts";

/** One list per language, since what is compiled from a list of languages is kept by the list's identity. */
const lists = new Map<string, readonly Language[]>();

/**
 * Gathers what the recognisers may know of the page: its language's words and the English ones, the country
 * of its address and the caller's zone and moment. `language` is a BCP 47 tag, or null when it is not known;
 * a language without a data file leaves English alone. A moment that is no valid date counts as none.
 *
 * @example
 * `createPageContext({ url: "https://example.de/" }, "de").country` is `"de"`
 */
export function createPageContext(options: ParseOptions, language: string | null): PageContext {
  const { url, timeZone, now } = options;
  return {
    languages: languagesOf(language),
    country: url === undefined ? null : countryOf(url),
    timeZone: timeZone === undefined || timeZone === "" ? null : timeZone,
    now: now === undefined || Number.isNaN(now.getTime()) ? null : now,
  };
}

function languagesOf(tag: string | null): readonly Language[] {
  const own = (tag === null ? null : languageOf(tag)) ?? en;
  let list = lists.get(own.code);
  if (list === undefined) {
    list = own === en ? [en] : [own, en];
    lists.set(own.code, list);
  }
  return list;
}
