import type { Language } from "../languages/language.ts";

/** What the recognisers may know of the page around a block. */
export interface PageContext {
  /** The page's language first, then English, whose words stand on pages of every language. */
  readonly languages: readonly Language[];
  /** The two-letter country of the page's address ("de"), or null. */
  readonly country: string | null;
  /** The caller's IANA zone, or null. */
  readonly timeZone: string | null;
  /** The caller's moment for relative times, or null. */
  readonly now: Date | null;
}
