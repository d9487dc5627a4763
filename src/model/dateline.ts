/**
 * The place, and sometimes the agency and the day, that open the first paragraph.
 *
 * @example
 * "BOGOTA, Colombia, June 29 (Reuters) - …" gives
 * `{ place: "BOGOTA, Colombia", agency: "Reuters", date: "June 29", text: "BOGOTA, Colombia, June 29 (Reuters) -" }`
 */
export interface Dateline {
  /** Where the story was filed, as printed: "PUTRAJAYA, Malaysia". Never empty. */
  place: string;
  /** The agency named in the dateline ("AP"), or null. */
  agency: string | null;
  /** The day named in the dateline as printed ("June 29"), or null; not resolved, since the year is not printed. */
  date: string | null;
  /** The whole dateline as printed, with its dash or bracket, without the blank that follows. */
  text: string;
}
