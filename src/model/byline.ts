import type { Author } from "./author.ts";

/**
 * What one byline says.
 *
 * @example
 * "By Jane Roe and Li Hua, Reuters" gives two authors with the affiliation "Reuters" and the agency "Reuters"
 */
export interface Byline {
  /** The people credited with the text, in printed order, else the desk, agency or outlet that signs. Never empty. */
  authors: Author[];
  /** The wire agency credited, as printed ("Reuters", "dpa"), or null when none is. */
  agency: string | null;
}
