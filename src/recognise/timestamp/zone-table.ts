/** Abbreviations with one offset the world over, in hours east of UTC. */
export const FIXED_ZONES =
  "UTC 0|GMT 0|Z 0|WET 0|WEST 1|CET 1|CEST 2|MEZ 1|MESZ 2|EET 2|EEST 3|TRT 3|EST -5|EDT -4|CDT -5|MDT -6|PST -8|PDT -7|AKST -9|AKDT -8|HST -10|ADT -3|NST -3.5|NDT -2.5|BRT -3|JST 9|KST 9|HKT 8|SGT 8|MYT 8|PHT 8|WIB 7|WITA 8|WIT 9|ICT 7|PKT 5|NPT 5.75|EAT 3|CAT 2|WAT 1|SAST 2|AEST 10|AEDT 11|ACST 9.5|ACDT 10.5|AWST 8|NZST 12|NZDT 13";

/** A zone whose clocks change: its winter offset in hours, and whose rule they follow. */
export interface ChangingZone {
  readonly winter: number;
  readonly rule: "us" | "eu";
}

/**
 * Abbreviations whose offset depends on the day: with summer and winter time, or an IANA zone where the law has
 * changed it more than once.
 */
export const CHANGING_ZONES: Readonly<Record<string, ChangingZone | string>> = {
  ET: { winter: -5, rule: "us" },
  CT: { winter: -6, rule: "us" },
  MT: { winter: -7, rule: "us" },
  PT: { winter: -8, rule: "us" },
  UK: { winter: 0, rule: "eu" },
  MSK: "Europe/Moscow",
  МСК: "Europe/Moscow",
  мск: "Europe/Moscow",
};

/**
 * Abbreviations that several countries use, with the country of the page that settles them: an offset in hours,
 * or an IANA zone where its clocks change.
 */
export const AMBIGUOUS_ZONES: Readonly<Record<string, Readonly<Record<string, number | string>>>> = {
  BST: { gb: 1, bd: 6 },
  IST: { in: 5.5, ie: "Europe/Dublin", il: "Asia/Jerusalem" },
  CST: { us: -6, mx: -6, cr: -6, cn: 8, tw: 8 },
  MST: { us: -7, ca: -7, my: 8 },
  AST: { ca: -4, pr: -4, tt: -4, bb: -4, sa: 3, kw: 3, iq: 3, bh: 3, qa: 3 },
  SST: { sg: 8, as: -11 },
  ECT: { ec: -5 },
  GST: { ae: 4, om: 4, gu: 10 },
};

/** The country that a page's language speaks for where the address names none. */
export const ZONE_COUNTRY: Readonly<Record<string, string>> = { zh: "cn", hi: "in" };
