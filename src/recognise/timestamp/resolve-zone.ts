import type { PageContext } from "../page-context.ts";
import { isSummer } from "./is-summer.ts";
import { fixedZone, type PrintedZone } from "./read-zone.ts";
import { AMBIGUOUS_ZONES, CHANGING_ZONES, ZONE_COUNTRY } from "./zone-table.ts";

const formatters = new Map<string, Intl.DateTimeFormat | null>();
const OFFSET = /GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?/u;

/**
 * The offset of a clock time in minutes east of UTC: of the zone printed with it, else of the caller's zone;
 * null when neither is known, "ambiguous" when the printed zone means several.
 *
 * @param local - The clock time as milliseconds, read as if it were UTC.
 *
 * @example
 * resolveZone({ name: "ET", minutes: 0, to: 1 }, Date.UTC(2025, 6, 1), context); // -240
 */
export function resolveZone(
  zone: PrintedZone | null,
  local: number,
  context: PageContext,
): number | "ambiguous" | null {
  if (zone === null) return context.timeZone === null ? null : placeOffset(context.timeZone, local);
  if (zone.name === null) return zone.minutes;
  if (zone.name.includes("/")) return placeOffset(zone.name, local) ?? "ambiguous";
  const country = context.country === "uk" ? "gb" : context.country;
  // Sydney's EST and EDT are not New York's.
  if (country === "au" && (zone.name === "EST" || zone.name === "EDT"))
    return zone.name === "EST" ? 600 : 660;
  const fixed = fixedZone(zone.name);
  if (fixed !== undefined) return fixed;
  const changing = CHANGING_ZONES[zone.name];
  if (typeof changing === "string") return placeOffset(changing, local) ?? "ambiguous";
  if (changing !== undefined) return (changing.winter + (isSummer(local, changing.rule) ? 1 : 0)) * 60;
  return ambiguousOffset(zone.name, local, country, context);
}

function ambiguousOffset(
  name: string,
  local: number,
  country: string | null,
  context: PageContext,
): number | "ambiguous" {
  const choices = AMBIGUOUS_ZONES[name] ?? {};
  const language = context.languages[0]?.code ?? "";
  const chosen = choices[country ?? ZONE_COUNTRY[language] ?? ""];
  if (chosen !== undefined) {
    return typeof chosen === "number" ? chosen * 60 : (placeOffset(chosen, local) ?? "ambiguous");
  }
  // The caller's zone settles it where it is one of the zones so called.
  const caller = context.timeZone === null ? null : placeOffset(context.timeZone, local);
  if (caller !== null) {
    for (const choice of Object.values(choices)) {
      if (caller === (typeof choice === "number" ? choice * 60 : placeOffset(choice, local))) return caller;
    }
  }
  // On an English page MST is that of the American mountains, which keep it all the year where they print it.
  if (name === "MST" && language === "en") return -420;
  // On an English page BST is British while Britain keeps summer time.
  if (name === "BST" && language === "en" && isSummer(local, "eu")) return 60;
  return "ambiguous";
}

/** The offset of an IANA zone at a local time, in minutes; null for an unknown zone. */
export function placeOffset(timeZone: string, local: number): number | null {
  const first = offsetAt(timeZone, local);
  return first === null ? null : offsetAt(timeZone, local - first * 60_000);
}

/** The offset of an IANA zone at a moment, in minutes; null for an unknown zone. */
export function offsetAt(timeZone: string, moment: number): number | null {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    try {
      formatter = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    } catch {
      formatter = null;
    }
    formatters.set(timeZone, formatter);
  }
  if (formatter === null || Number.isNaN(moment)) return null;
  const groups = OFFSET.exec(formatter.format(moment))?.groups;
  if (groups === undefined) return null;
  const minutes = Number(groups["hours"] ?? 0) * 60 + Number(groups["minutes"] ?? 0);
  return groups["sign"] === "-" ? -minutes : minutes;
}
