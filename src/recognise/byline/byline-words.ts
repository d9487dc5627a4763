import type { Language } from "../../languages/language.ts";
import { PHRASE_CATEGORIES } from "../../languages/phrase-category.ts";
import { type OpeningPairs, openingPairs } from "../text/opening-pairs.ts";
import {
  BEATS,
  END_OPENINGS,
  FOR_WORDS,
  GIVEN_NAMES,
  GLUED_CREDITS,
  NAMES_LIKE_FUNCTION_WORDS,
  NO_NAMES,
  NO_SURNAMES,
  NO_TEXT_MARKS,
  OUTLET_WORDS,
  PLACE_STARTS,
  PLACE_WORDS,
  SOURCE_OPENINGS,
  WAW_NAMES,
} from "./byline-data.ts";

/** How a byline was opened: by its usual word, as an end credit, or as the naming of a source. */
export type OpeningKind = "by" | "end" | "source";

/** The words of a page's languages that bylines are read by, in lower case. */
export interface BylineWords {
  /** For the first word of each opening the openings that begin with it, the longest first. */
  readonly openings: ReadonlyMap<string, readonly (readonly [words: readonly string[], kind: OpeningKind])[]>;
  /** How the first words of the openings and the marks begin. */
  readonly starts: OpeningPairs;
  readonly and: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** How the roles begin. */
  readonly roleStarts: OpeningPairs;
  /** Roles long enough to be found at the end of a compound: "Politikredakteurin". */
  readonly roleEndings: readonly string[];
  /** What stands before a title and is none of it: "our". */
  readonly beforeRoles: ReadonlySet<string>;
  /** What the titles of those who take pictures hold. */
  readonly photographers: readonly string[];
  readonly desks: ReadonlySet<string>;
  /** First words of titles, which stand glued to names. */
  readonly beats: ReadonlySet<string>;
  /** What opens another credit behind a name. */
  readonly gluedCredits: ReadonlySet<string>;
  /** What opens the credit of an interview, and the verbs behind which the interviewer stands. */
  readonly interviewWith: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly functions: ReadonlySet<string>;
  /** Every set phrase, whole. */
  readonly phrases: ReadonlySet<string>;
  /** The phrases that newsrooms mark an article with: "analysis" in "Analysis by Jane Roe". */
  readonly marks: ReadonlySet<string>;
  /** What names a picture's source: "Getty Images". */
  readonly photos: ReadonlySet<string>;
  readonly forWords: ReadonlySet<string>;
  readonly placeWords: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Function words that may be names. */
  readonly doubtfulNames: ReadonlySet<string>;
  /** Words that begin no name. */
  readonly noNames: ReadonlySet<string>;
  /** Words that end no name. */
  readonly noSurnames: ReadonlySet<string>;
  readonly placeStarts: ReadonlySet<string>;
  /** What opens a byline, titles and newsrooms in Chinese characters, Kana and Hangul, the longest first. */
  readonly cjkOpenings: readonly string[];
  readonly cjkRoles: readonly string[];
  readonly cjkDesks: readonly string[];
  /** What opens the credit of the editor in charge, who is no author: "责任编辑". */
  readonly cjkEditors: readonly string[];
  /** What opens the credit of a picture: "写真". */
  readonly cjkPhotos: readonly string[];
  /** Names that begin with the Arabic "and". */
  readonly wawNames: ReadonlySet<string>;
}

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** "编辑" alone stands beside authors as well. */
const EDITOR = /^[责責]/u;
const compiled = new WeakMap<readonly Language[], BylineWords>();

/** Compiles what the languages say of bylines, once for each list of languages. */
export function bylineWords(languages: readonly Language[]): BylineWords {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const all = (list: (language: Language) => string): string[] =>
    languages.flatMap((language) => list(language).split("|")).filter((entry) => entry !== "");
  const roles = new Set(all((language) => language.roles).flatMap((role) => role.split(" ").slice(-1)));
  const openings = openingsOf(all((language) => language.by));
  const marks = all((language) => language.phrases.mark).filter(
    (mark) => !NO_TEXT_MARKS.split("|").includes(mark),
  );
  const words: BylineWords = {
    openings,
    starts: openingPairs([...openings.keys(), ...marks]),
    and: new Set(all((language) => language.and)),
    roles,
    roleStarts: openingPairs(roles),
    roleEndings: [...roles].filter((role) => role.length > 6),
    beforeRoles: new Set(all((language) => language.beforeRoles)),
    photographers: all((language) => language.photographers),
    desks: new Set(all((language) => language.desks)),
    beats: new Set(BEATS.split(" ")),
    gluedCredits: new Set(GLUED_CREDITS.split(" ")),
    interviewWith: new Set(all(({ interview }) => interview?.with ?? "")),
    asked: new Set(all(({ interview }) => interview?.asked ?? "")),
    functions: new Set(languages.flatMap((language) => language.functionWords.split(" "))),
    phrases: new Set(PHRASE_CATEGORIES.flatMap((category) => all((language) => language.phrases[category]))),
    marks: new Set(marks),
    photos: new Set(all((language) => language.phrases.photo)),
    forWords: new Set(FOR_WORDS.split(" ")),
    placeWords: new Set(PLACE_WORDS.split(" ")),
    outlets: new Set(OUTLET_WORDS.split(" ")),
    givenNames: new Set(GIVEN_NAMES.split(" ")),
    doubtfulNames: new Set(NAMES_LIKE_FUNCTION_WORDS.split(" ")),
    noNames: new Set(NO_NAMES.split(" ")),
    noSurnames: new Set(NO_SURNAMES.split(" ")),
    placeStarts: new Set(PLACE_STARTS.split(" ")),
    cjkOpenings: cjkOf(all((language) => language.by)),
    cjkRoles: cjkOf(all((language) => language.roles)),
    cjkDesks: cjkOf(all((language) => language.desks)),
    cjkEditors: cjkOf(all((language) => language.phrases.endCredit)).filter((credit) => EDITOR.test(credit)),
    cjkPhotos: cjkOf(all((language) => language.phrases.photo)),
    wawNames: new Set(WAW_NAMES.split(" ")),
  };
  compiled.set(languages, words);
  return words;
}

function cjkOf(entries: readonly string[]): readonly string[] {
  return entries.filter((entry) => CJK.test(entry)).sort((a, b) => b.length - a.length);
}

function openingsOf(by: readonly string[]): BylineWords["openings"] {
  const openings = new Map<string, (readonly [readonly string[], OpeningKind])[]>();
  const add = (phrase: string, kind: OpeningKind): void => {
    const words = phrase.split(" ");
    const [first = ""] = words;
    openings.set(first, [...(openings.get(first) ?? []), [words, kind]]);
  };
  for (const phrase of by) add(phrase, "by");
  for (const phrase of END_OPENINGS.split("|")) add(phrase, "end");
  for (const phrase of SOURCE_OPENINGS.split("|")) add(phrase, "source");
  for (const list of openings.values()) list.sort(([a], [b]) => b.length - a.length);
  return openings;
}
