import { foldWord } from "./fold-text.ts";
import { CITIES, PLACE_PARTS, REGIONS } from "./place-names.ts";

interface Places {
  readonly cities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** "N.Y.", "D.C.", "NY", "Calif.", "Mo.": postal codes and the short forms of wire style. */
const SHORT_REGION = /^(?:(?:\p{Lu}\.){2,3}|\p{Lu}{2,3}|\p{Lu}\p{Ll}{1,4}\.)$/u;

let filled: Places | null = null;

function places(): Places {
  filled ??= {
    cities: new Set(CITIES.split("|")),
    regions: new Set(REGIONS.split("|")),
    parts: new Set(PLACE_PARTS.split("|")),
  };
  return filled;
}

/**
 * Whether a name is that of a city from which news is often filed, in any case, with or without accents.
 *
 * @example
 * isKnownPlace("BOGOTÁ"); // true
 */
export function isKnownPlace(name: string): boolean {
  return places().cities.has(foldWord(name));
}

/**
 * Whether a name is that of a country or state as it stands after a city, short forms included.
 *
 * @example
 * isKnownRegion("N.Y."); // true
 */
export function isKnownRegion(name: string): boolean {
  return SHORT_REGION.test(name) || places().regions.has(foldWord(name));
}

/**
 * Whether a name of several words has one that place names are made with.
 *
 * @example
 * hasPlaceWord("MOSS CREEK"); // true
 */
export function hasPlaceWord(name: string): boolean {
  const words = foldWord(name).replace(".", "").split(" ");
  return words.length > 1 && words.some((word) => places().parts.has(word));
}
