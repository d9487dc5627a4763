import { en } from "../../../src/languages/en.ts";
import type { Language } from "../../../src/languages/language.ts";
import type { Stamp } from "../../../src/model/timestamp.ts";
import type { PageContext } from "../../../src/recognise/page-context.ts";
import { recogniseTimestamp } from "../../../src/recognise/timestamp/recognise-timestamp.ts";

/** A context of one language beside English, with what the test sets. */
export function contextOf(language: Language = en, given: Partial<PageContext> = {}): PageContext {
  const languages = language === en ? [en] : [language, en];
  return { languages, country: null, timeZone: null, now: null, ...given };
}

/** A language of which only what dates need is filled in; the calendar comes from CLDR by its code. */
export function languageWith(code: string, given: Partial<Language> = {}): Language {
  return {
    ...en,
    code,
    functionWords: "",
    dateOrder: "dmy",
    by: "",
    published: "",
    updated: "",
    at: "",
    ago: "",
    units: { minute: "", hour: "", day: "", week: "" },
    today: "",
    yesterday: "",
    months: "",
    ...given,
  };
}

/** The stamps of a line in short: "published 2024-05-05". */
export function stampsOf(text: string, context: PageContext = contextOf()): string[] {
  return stamps(text, context).map(({ kind, value, notes }) => [kind, value, ...notes].join(" "));
}

export function stamps(text: string, context: PageContext = contextOf()): readonly Stamp[] {
  return recogniseTimestamp(text, context)?.value.stamps ?? [];
}

export function confidence(text: string, context: PageContext = contextOf()): number {
  return recogniseTimestamp(text, context)?.confidence ?? 0;
}
