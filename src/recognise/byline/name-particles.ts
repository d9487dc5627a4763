/** Words written small inside personal names: "van der Berg", "bin Rashid", "y Gasset". */
const PARTICLES =
  "de del della dello dei degli di da das do dos du d' e y van von vom af bin ibn bint binti ben al el ul ur abu ould le san 't nic ní ua";
/** Words that stand in names only after a particle: "de la", "van der". */
const SECOND_PARTICLES = "la las los lo der den ter ten te het zu und";
/** Titles before a name that are no part of it. */
const HONORIFICS = "dr prof professor sir dame mr mrs ms mx doktor dott dra profa herr frau";
/** What follows a name and belongs to it. */
const SUFFIXES = "jr sr ii iii iv jnr snr";
/** Degrees, orders and religious letters after a name, which are no part of it. */
const DEGREES =
  "md ms phd rdn rd ld cpa dvm mph mba jd esq obe mbe cbe rn msc ma ba llb mph dds rd kc qc mp sj";

const LONGEST = 9;

let sets: Readonly<
  Record<"particles" | "second" | "honorifics" | "suffixes" | "degrees", ReadonlySet<string>>
> | null = null;

function has(kind: "particles" | "second" | "honorifics" | "suffixes" | "degrees", word: string): boolean {
  sets ??= {
    particles: new Set(PARTICLES.split(" ")),
    second: new Set(SECOND_PARTICLES.split(" ")),
    honorifics: new Set(HONORIFICS.split(" ")),
    suffixes: new Set(SUFFIXES.split(" ")),
    degrees: new Set(DEGREES.split(" ")),
  };
  if (word.length > LONGEST) return false;
  if (kind === "particles" || kind === "second") return sets[kind].has(word);
  return sets[kind].has((word.includes(".") ? word.replaceAll(".", "") : word).toLowerCase());
}

/**
 * Whether a word is one that stands small inside personal names, where `before` is the word before it.
 *
 * @example
 * isNameParticle("der", "van"); // true
 */
export function isNameParticle(word: string, before = ""): boolean {
  return has("particles", word) || (has("second", word) && has("particles", before));
}

/**
 * Whether a word is a title before a name: "Dr.", "Prof.", "Sir".
 *
 * @example
 * isHonorific("Prof."); // true
 */
export function isHonorific(word: string): boolean {
  return has("honorifics", word);
}

/**
 * Whether a word follows a name and belongs to it: "Jr.", "III".
 *
 * @example
 * isNameSuffix("Jr."); // true
 */
export function isNameSuffix(word: string): boolean {
  return has("suffixes", word);
}

/**
 * Whether a word is a degree or an order that follows a name without being part of it: "PhD", "M.D.".
 *
 * @example
 * isDegree("M.D."); // true
 */
export function isDegree(word: string): boolean {
  return has("degrees", word);
}
