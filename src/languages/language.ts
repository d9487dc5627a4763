import type { PhraseCategory } from "./phrase-category.ts";

/**
 * The words of one language that news pages print around their articles. A new language is one file that
 * fills this in; no code changes. Lists are written as one string with "|" between the entries, in lower case,
 * each entry as printed but for case; the most usual first.
 */
export interface Language {
  /** BCP 47 primary subtag: "en", "ja". */
  readonly code: string;
  /** About thirty of the commonest function words, blank between; empty for scripts written without blanks. */
  readonly functionWords: string;
  /** The order in which purely numeric dates are printed. */
  readonly dateOrder: "dmy" | "mdy" | "ymd";
  /** Words that open a byline: "by|written by|words by". */
  readonly by: string;
  /** Words that join the last two names: "and|with". */
  readonly and: string;
  /** Labels of the first publication's date: "published|posted|first published|filed". */
  readonly published: string;
  /** Labels of a later change's date: "updated|last updated|modified". */
  readonly updated: string;
  /** Words of a job title; one of them makes a phrase beside a name a role: "reporter|editor|correspondent". */
  readonly roles: string;
  /** Words that stand before a job title and are none of it: "our|the". */
  readonly beforeRoles: string;
  /** What the titles of those who take pictures hold: "photo". */
  readonly photographers: string;
  /** Words that make a name an organisation or desk: "staff|desk|newsroom|editorial board". */
  readonly desks: string;
  /**
   * What opens the credit of an interview by its guest, and the verbs behind which the interviewer stands; left out
   * where none is usual.
   */
  readonly interview?: { readonly with: string; readonly asked: string };
  /** What paths call the page itself as their last station, which is no section; left out where none is usual. */
  readonly pathEnd?: string;
  /** Words between a day and a clock time: "at". */
  readonly at: string;
  /** What follows an hour or stands between hour and minute beside ":" and ".": "uhr", "h". */
  readonly oclock: string;
  /** Words before noon and after noon beside those of CLDR: "a.m." / "p.m.". */
  readonly am: string;
  readonly pm: string;
  /** Frames of a relative time with "#" for number and unit: "# ago", "vor #", "il y a #". */
  readonly ago: string;
  /** Units of a relative time, each list for one unit, in all printed forms: "minute|minutes|min|mins". */
  readonly units: {
    readonly minute: string;
    readonly hour: string;
    readonly day: string;
    readonly week: string;
  };
  readonly today: string;
  readonly yesterday: string;
  /** Month names beside those that CLDR gives, "name=number": "sept=9|كانون الثاني=1". */
  readonly months: string;
  /** The phrases that furniture, lists and tags are known by, per category; an empty string where none is usual. */
  readonly phrases: Readonly<Record<PhraseCategory, string>>;
}
