import { CALENDAR } from "../../languages/calendar.ts";
import type { Language } from "../../languages/language.ts";
import { foldWord } from "./fold-text.ts";
import { isUnspaced } from "./is-unspaced.ts";
import { type OpeningPairs, openingPairs } from "./opening-pairs.ts";

/** What a word can mean on a timestamp line. A word may mean several things ("mar": March, Tuesday). */
export interface WordMeaning {
  /** 1 to 12. */
  readonly month?: number;
  /** 0 for Sunday to 6. */
  readonly weekday?: number;
  /** It labels the stamp beside it. */
  readonly label?: "published" | "updated";
  /** 0 before noon, 12 after noon. */
  readonly half?: 0 | 12;
  /** A clock time of its own: 12 for noon, 0 for midnight. */
  readonly hour?: 0 | 12;
  /** Stands after the hour: "Uhr", "h", "時". */
  readonly oclock?: true;
  /** Stands between label, day and time: "at", "um". */
  readonly at?: true;
  /** What the number before it counts in a date or a clock time: "年", "월". */
  readonly part?: "year" | "month" | "day" | "hour" | "minute" | "second";
  /** The year before the first one of a Japanese era. */
  readonly era?: number;
  /** A unit of relative time, in minutes. */
  readonly unit?: number;
  /** 0 for today, -1 for yesterday. */
  readonly day?: 0 | -1;
  /** A word that makes number and unit a relative time, and the side on which it stands. */
  readonly ago?: "before" | "after";
  /** It opens a byline. */
  readonly by?: true;
  /** A function word, a sign of prose. */
  readonly function?: true;
  /** A word of share buttons, reading times and the like, which stand on timestamp lines. */
  readonly tool?: true;
}

/** The meaning of a word that no date knows. */
export const NO_MEANING: WordMeaning = {};

/** The words of a page's languages, ready for look-up. */
export interface CalendarWords {
  /** Folded words and phrases (blank between) to what they mean. */
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** For a phrase's first word how many words the longest phrase with it has. */
  readonly phrases: ReadonlyMap<string, number>;
  /** For scripts without blanks: for a first character the length of the longest word with it. */
  readonly unspaced: ReadonlyMap<string, number>;
  /** How the words of relative times begin, and those that label what stands beside them. */
  readonly relative: OpeningPairs;
  readonly labels: OpeningPairs;
}

const compiled = new WeakMap<readonly Language[], CalendarWords>();
const STOPS = /[.॰]/gu;
const BLANKS = /[\s-]+/gu;
const HALF = /^\p{L}[.\s]/u;

/** Words that belong to the printed form rather than to a page's language. */
const FIXED: readonly (readonly [string, WordMeaning])[] = [
  ["年|년", { part: "year" }],
  ["月|월|tháng", { part: "month" }],
  ["日|号|號|일", { part: "day" }],
  ["時|时|點|点|시", { part: "hour", oclock: true }],
  ["分|분", { part: "minute" }],
  ["秒|초", { part: "second" }],
  ["令和", { era: 2018 }],
  ["平成", { era: 1988 }],
  ["昭和", { era: 1925 }],
  ["오전|午前", { half: 0 }],
  ["오후|午後", { half: 12 }],
  ["noon|midday", { hour: 12 }],
  ["midnight", { hour: 0 }],
  ["ngày|năm|lúc", { at: true }],
  // Above the name of whoever sent a press release.
  ["news provided by", { by: true }],
];

/**
 * Compiles what the languages say of dates and times, once for each list of languages. Where two languages
 * differ on a word, the meanings are kept side by side; within one meaning the earlier language wins.
 *
 * @example
 * calendarWords([english]).meanings.get("mar"); // { month: 3 }
 */
export function calendarWords(languages: readonly Language[]): CalendarWords {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const meanings = new Map<string, WordMeaning>();
  const add = (list: string, meaning: WordMeaning, between = "|"): void => {
    for (const entry of list.split(between)) {
      // "a. m." and "a.m." are one word for the tokeniser.
      const bare = foldWord(entry).replace(STOPS, "").trim();
      const key = bare.replace(BLANKS, HALF.test(entry) || isUnspaced(bare) ? "" : " ");
      if (key !== "") meanings.set(key, { ...meaning, ...meanings.get(key) });
    }
  };
  for (const language of languages) addLanguage(language, add);
  for (const [list, meaning] of FIXED) add(list, meaning);
  const opening = (has: (meaning: WordMeaning) => boolean): OpeningPairs =>
    openingPairs([...meanings].flatMap(([word, meaning]) => (has(meaning) ? [word] : [])));
  const words = {
    meanings,
    ...starts(meanings),
    relative: opening(({ unit, day, ago }) => (unit ?? day ?? ago) !== undefined),
    labels: opening(({ label, by }) => (label ?? by) !== undefined),
  };
  compiled.set(languages, words);
  return words;
}

function addLanguage(
  language: Language,
  add: (list: string, meaning: WordMeaning, between?: string) => void,
): void {
  const [months = "", weekdays = "", halves = ""] = (CALENDAR[language.code] ?? "").split(";");
  for (const [index, names] of months.split("|").entries()) add(names, { month: index + 1 }, ",");
  for (const [index, names] of weekdays.split("|").entries()) add(names, { weekday: index }, ",");
  for (const [index, names] of halves.split("|").entries()) add(names, { half: index === 0 ? 0 : 12 }, ",");
  for (const entry of language.months.split("|")) {
    const [name = "", month] = entry.split("=");
    if (month !== undefined) add(name, { month: Number(month) });
  }
  add(language.am, { half: 0 });
  add(language.pm, { half: 12 });
  add(language.published, { label: "published" });
  add(language.updated, { label: "updated" });
  add(language.at, { at: true });
  add(language.oclock, { oclock: true });
  add(language.by, { by: true });
  add(language.today, { day: 0 });
  add(language.yesterday, { day: -1 });
  add(language.units.minute, { unit: 1 });
  add(language.units.hour, { unit: 60 });
  add(language.units.day, { unit: 1440 });
  add(language.units.week, { unit: 10_080 });
  for (const frame of language.ago.split("|")) {
    const [before = "", after = ""] = frame.split("#");
    // "for # siden": what follows the unit is proof enough.
    add(after.trim() === "" ? before : after, { ago: after.trim() === "" ? "before" : "after" });
  }
  add(language.functionWords, { function: true }, " ");
  for (const category of ["share", "readingTime", "comments", "tools", "player"] as const) {
    add(language.phrases[category], { tool: true });
  }
}

function starts(meanings: ReadonlyMap<string, WordMeaning>): Pick<CalendarWords, "phrases" | "unspaced"> {
  const phrases = new Map<string, number>();
  const unspaced = new Map<string, number>();
  for (const key of meanings.keys()) {
    const words = key.split(" ");
    const [first = ""] = words;
    if (isUnspaced(first)) {
      const head = first.charAt(0);
      unspaced.set(head, Math.max(unspaced.get(head) ?? 0, key.length));
    } else if (words.length > 1) phrases.set(first, Math.max(phrases.get(first) ?? 0, words.length));
  }
  return { phrases, unspaced };
}
