import { ar } from "./ar.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { hi } from "./hi.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import type { Language } from "./language.ts";
import { nb } from "./nb.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { sw } from "./sw.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";
import { zu } from "./zu.ts";

/** Every language that has a data file. */
export const LANGUAGES: readonly Language[] = [
  en,
  ja,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  nb,
  da,
  fi,
  pl,
  cs,
  tr,
  ru,
  uk,
  ar,
  zh,
  ko,
  id,
  vi,
  hi,
  sw,
  zu,
];

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
