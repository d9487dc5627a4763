/**
 * Writes src/languages/calendar.ts: the names of months, weekdays and halves of the day from CLDR, by way of
 * Node's own Intl. Run with `npx tsx scripts/generate-calendar.ts`.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Each language with the regional forms whose names differ ("Jänner" in de-AT, "كانون الثاني" in ar-LB). */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  en: ["en", "en-GB", "en-AU", "en-CA"],
  ja: ["ja"],
  de: ["de", "de-AT", "de-CH"],
  fr: ["fr", "fr-CA", "fr-CH"],
  es: ["es", "es-MX", "es-AR", "es-US"],
  it: ["it"],
  pt: ["pt", "pt-PT"],
  nl: ["nl", "nl-BE"],
  sv: ["sv"],
  nb: ["nb", "nn"],
  da: ["da"],
  fi: ["fi"],
  is: ["is"],
  pl: ["pl"],
  cs: ["cs"],
  hu: ["hu"],
  ro: ["ro"],
  tr: ["tr"],
  el: ["el"],
  ru: ["ru"],
  uk: ["uk"],
  ar: ["ar", "ar-LB", "ar-IQ", "ar-DZ", "ar-MA"],
  hi: ["hi"],
  zh: ["zh", "zh-TW"],
  ko: ["ko"],
  vi: ["vi"],
  id: ["id"],
  sw: ["sw"],
  zu: ["zu"],
};

const DIGIT = /\p{Nd}/u;
const TRAILING_DOT = /\.$/u;

function part(locale: string, type: string, options: Intl.DateTimeFormatOptions, date: Date): string {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return format.formatToParts(date).find((piece) => piece.type === type)?.value ?? "";
}

function clean(names: readonly string[]): string {
  const kept = names
    .map((name) => name.toLowerCase().replaceAll("\u0307", "").replace(TRAILING_DOT, "").trim())
    .filter((name) => name !== "" && !DIGIT.test(name));
  return [...new Set(kept)].join(",");
}

function months(locales: readonly string[]): string {
  const groups: string[] = [];
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 5));
    const names = locales.flatMap((locale) =>
      (["long", "short"] as const).flatMap((width) => [
        // Beside a day CLDR gives the form that stands in dates (the genitive), alone the nominative.
        part(locale, "month", { month: width, day: "numeric" }, date),
        part(locale, "month", { month: width, day: "numeric", year: "numeric" }, date),
        part(locale, "month", { month: width }, date),
      ]),
    );
    groups.push(clean(names));
  }
  return groups.every((group) => group === "") ? "" : groups.join("|");
}

function weekdays(locales: readonly string[]): string {
  const groups: string[] = [];
  for (let day = 0; day < 7; day++) {
    const date = new Date(Date.UTC(2024, 8, 1 + day));
    const names = locales.flatMap((locale) =>
      (["long", "short"] as const).map((width) => part(locale, "weekday", { weekday: width }, date)),
    );
    groups.push(clean(names));
  }
  return groups.join("|");
}

function halves(locales: readonly string[]): string {
  return [9, 15]
    .map((hour) =>
      clean(
        locales.map((locale) =>
          part(locale, "dayPeriod", { hour: "numeric", hour12: true }, new Date(Date.UTC(2024, 0, 5, hour))),
        ),
      ),
    )
    .join("|");
}

const rows = Object.entries(LOCALES).map(
  ([code, locales]) =>
    `  ${code}: ${JSON.stringify([months(locales), weekdays(locales), halves(locales)].join(";"))},`,
);
const source = `/**
 * Names of months, weekdays (from Sunday) and halves of the day, in lower case and without a last stop.
 * Three lists stand apart by ";", the places of a list by "|", the forms of a name by ",". Languages that
 * number their months leave the first list empty. Generated from CLDR ${process.versions["cldr"] ?? "?"} by scripts/generate-calendar.ts;
 * do not edit by hand.
 */
export const CALENDAR: Readonly<Record<string, string>> = {
${rows.join("\n")}
};
`;
writeFileSync(fileURLToPath(new URL("../src/languages/calendar.ts", import.meta.url)), source);
