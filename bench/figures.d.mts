/** The figures that `score.mjs` gives of a group of texts, by its names for them, in the order of the tables. */
export const FIGURES: readonly string[];
