import type { Evidence } from "./evidence.ts";
import { HOME_WORDS } from "./home-words.ts";
import { isStation } from "./is-station.ts";
import type { PageContext } from "./page-context.ts";
import { ARROW, BAR, BEYOND, SLASH, signsOf } from "./text/signs-of.ts";
import { trimEdges } from "./text/trim-edges.ts";

const LONGEST = 160;
const MOST_PARTS = 8;
const ARROWS = ">›»→⟩❯≫＞";
const WEAK = "/|·•";
const MARKS = ARROW | SLASH | BAR | BEYOND;
const ANY_MARK = /[>›»→⟩❯≫＞/|·•]/u;
/** "Breadcrumb", "You are here:" */
const LABEL =
  /^(?:(?:breadcrumbs?(?:\s(?:trail|navigation|links))?|you are here|(?:sie sind|du bist|sie befinden sich|du befindest dich) hier|pfad|path|vous êtes ici|estás (?:en|aquí)|usted está aquí|se encuentra en|(?:ti trovi|sei) in|sei qui|você está em|u bent hier|du är här|du er her|jesteś tutaj|nacházíte se|вы здесь)\s?:?\s{1,3}|(?:当前位置|您的位置|现在位置|現在位置|你的位置|目前位置)\s?[:：]\s?)/iu;
/** "Home/Politics/Elections" */
const HOME_SLASH = /^(?:home|start|startseite|accueil|inicio|início|hjem|hem|etusivu)\//iu;
const DIGIT = /\d/u;
const EDGES = " \u00A0\t|/»›>";
const LETTER = /\p{L}/u;

/**
 * Reads the trail of sections at the head of an article: "Home > Politics > Elections". Arrows are sure; slashes
 * and bars only after the word for the home page. The headline may close a sure trail; it is no part of it.
 *
 * @example
 * recogniseBreadcrumb("Home > Council > Ferries", context)?.value; // ["Home", "Council", "Ferries"]
 */
export function recogniseBreadcrumb(text: string, context: PageContext): Evidence<string[]> | null {
  if (text.length > LONGEST || text.length < 3 || (signsOf(text) & MARKS) === 0 || !ANY_MARK.test(text))
    return null;
  const start = LABEL.exec(text)?.[0].length ?? 0;
  const trail = start === 0 ? text : text.slice(start);
  // «quoted» and »quoted« words have no arrows.
  const arrows = trail.includes("«") ? [] : splitAt(trail, ARROWS);
  const stations = arrows.length > 1 ? arrows : splitAt(trail, WEAK, HOME_SLASH.test(trail));
  const home = isHome(stations[0] ?? "", context);
  const last = stations.at(-1) ?? "";
  const titled = arrows.length > 2 && (home || start > 0) && !isStation(last);
  const parts = titled || isOwnPage(last, context) ? stations.slice(0, -1) : stations;
  if (
    parts.length < 2 ||
    parts.length > MOST_PARTS ||
    !parts.every((part) => isStation(part) && LETTER.test(part))
  )
    return null;
  const confidence = confidenceOf(parts, arrows.length > 1, home, start > 0);
  return confidence === 0 ? null : { value: parts, start, end: text.length, confidence };
}

function confidenceOf(parts: readonly string[], arrows: boolean, home: boolean, labelled: boolean): number {
  if (arrows) return home || labelled ? 0.97 : parts.length > 2 ? 0.9 : 0.75;
  if (home || labelled) return 0.8;
  return parts.length > 2 && !parts.some((part) => DIGIT.test(part)) ? 0.3 : 0;
}

/** The home page is the first of a language's words for navigation. */
function isHome(part: string, { languages }: PageContext): boolean {
  const lower = part.toLowerCase();
  return HOME_WORDS.has(lower) || languages.some(({ phrases }) => phrases.navigate.startsWith(`${lower}|`));
}

/** The last station of a path may be no section but "the text". */
function isOwnPage(part: string, { languages }: PageContext): boolean {
  return languages.some(({ pathEnd = "" }) => pathEnd.split("|").includes(part));
}

/**
 * An arrow may be glued to its parts; a slash or bar needs its blanks, since "Politics/World" is one section, but not
 * behind the word for the home page.
 */
function splitAt(text: string, separators: string, home = false): string[] {
  const glued = separators === ARROWS;
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!separators.includes(text.charAt(at))) continue;
    if (!glued && !home && (text.charAt(at - 1) !== " " || text.charAt(at + 1) !== " ")) continue;
    parts.push(trimEdges(text.slice(from, at), EDGES));
    from = at + 1;
  }
  parts.push(trimEdges(text.slice(from), EDGES));
  // "Home >": an arrow at an edge leads to a page; it parts nothing.
  return parts.length === 2 && parts.includes("") ? [] : parts.filter((part) => part !== "");
}
