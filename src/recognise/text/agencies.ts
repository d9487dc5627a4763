import { mayOpen, type OpeningPairs, openingPairs } from "./opening-pairs.ts";

/**
 * Names that are found in any case: "Reuters", "REUTERS". News agencies by the names that they sign with, from the
 * lists of members of MINDS, EANA, OANA and FANA and from the datelines of newspapers.
 */
const NAMES =
  "reuters|thomson reuters|associated press|the associated press|agence france-presse|agence france presse|bloomberg|bloomberg news|united press international|canadian press|the canadian press|la presse canadienne|press association|pa media|australian associated press|deutsche presse-agentur|keystone-sda|agencia efe|europa press|lusa|agência lusa|agência brasil|belga|ritzau|kyodo|kyodo news|jiji press|xinhua|yonhap|central news agency|tass|itar-tass|ria novosti|interfax|interfax-ukraine|unian|ukrinform|anadolu|anadolu agency|press trust of india|asian news international|bernama|dow jones|adnkronos|askanews|agerpres|tanjug|prensa latina|тасс|риа новости|интерфакс|униан|уніан|укринформ|укрінформ|рейтер";
/** Names that are words or other abbreviations too, found only as written here. */
const EXACT =
  "AP|AFP|afp|dpa|DPA|ANSA|EFE|UPI|CP|AAP|PA|SDA|sda|ATS|SID|sid|APA|ANP|NTB|TT|STT|PAP|ČTK|čtk|TASR|MTI|BTA|HINA|STA|AA|ANI|PTI|IANS|Antara|ANTARA|VNA|TTXVN|KCNA|CNA|PNA|WAM|IRNA|AGI|EPD|epd|KNA|dts|BNS|NAMPA|РИА|रॉयटर्स|पीटीआई|भाषा|Jiji";
/** Names of scripts without capitals; in Han, Kana and Hangul they may stand inside a run of letters. */
const INSIDE =
  "共同通信社|共同通信|共同|時事通信社|時事通信|時事|ロイター|新华社|新華社|新华网|中新社|中新网|中央社|路透社|路透|法新社|美联社|美聯社|연합뉴스|뉴시스|뉴스1|로이터|رويترز|فرانس برس|أ ف ب|د ب أ|الأناضول|شينخوا";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’/-][\p{L}\p{M}\p{N}]+)*/gu;
const CASELESS = /[\p{sc=Arab}\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]/u;
/** Of a longer text only the opening is looked at. */
const LONGEST = 400;
/** No agency has a longer name. */
const LONGEST_NAME = 40;

interface Agencies {
  readonly names: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly inside: readonly string[];
  readonly caseless: ReadonlySet<string>;
  /** How those of Latin letters begin. */
  readonly starts: OpeningPairs;
}

let agencies: Agencies | null = null;

/**
 * Finds the first wire agency that a text names, as printed, or null. Names of words match in any case;
 * abbreviations, which may be words, only in their own ("AP", "dpa").
 *
 * @example
 * findAgency("BOGOTA, June 29 (Reuters) - "); // "Reuters"
 */
export function findAgency(text: string): string | null {
  const head = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const { names, exact, inside } = tables();
  const found: RegExpExecArray[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(head); match !== null; match = WORD.exec(head)) found.push(match);
  for (const [at, first] of found.entries()) {
    for (let to = Math.min(at + 3, found.length - 1); to >= at; to--) {
      const last = found[to];
      if (last === undefined) continue;
      const printed = head.slice(first.index, last.index + last[0].length);
      if (exact.has(printed) || names.has(printed.toLowerCase())) return printed;
    }
    // "PTI/ANI" and "sid/dpa" name the first.
    const slash = first[0].indexOf("/");
    const half = slash < 0 ? "" : first[0].slice(0, slash);
    if (slash >= 0 && (exact.has(half) || names.has(half.toLowerCase()))) return half;
  }
  if (!CASELESS.test(head)) return null;
  return inside.find((name) => head.includes(name)) ?? null;
}

/**
 * Whether a text is the name of a wire agency and nothing else; in any case, for lines that hold one alone.
 *
 * @example
 * isAgency("DPA"); // true
 */
export function isAgency(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const { names, exact, caseless, starts } = tables();
  if (!mayOpen(text, 0, starts)) return false;
  return exact.has(text) || names.has(text.toLowerCase()) || caseless.has(text);
}

function tables(): Agencies {
  if (agencies !== null) return agencies;
  const inside = INSIDE.split("|");
  const names = NAMES.split("|");
  const exact = EXACT.split("|");
  agencies = {
    names: new Set(names),
    exact: new Set(exact),
    inside,
    caseless: new Set(inside),
    starts: openingPairs([...names, ...exact]),
  };
  return agencies;
}
